/// What the plain mode says in words where the other shows signs, one table a language.
package struct PlainStrings: Sendable {
  /// With whether the mode is on now.
  package var isOn: @Sendable (Bool) -> String
  /// The entry in which the reader is.
  package var here: String
  package var folded: String
  /// How much of a section was read, in percent; 100 for all of it.
  package var read: @Sendable (Int) -> String
  package var bookmark: String
  /// With the mark's letter.
  package var mark: @Sendable (Character) -> String
  /// How a heading was corrected: with its level, `nil` for text.
  package var level: @Sendable (Int?) -> String
  /// Where a reader stopped before a long break.
  package var stopped: String
  package var separator: String

  package static let english = PlainStrings(
    isOn: { $0 ? "Plain: one column, no signs, the cursor at the line being read" : "Plain is off" },
    here: "here", folded: "folded", read: { $0 < 100 ? "\($0)% read" : "read" }, bookmark: "bookmark",
    mark: { "mark \($0)" }, level: { $0.map { "level \($0)" } ?? "text" }, stopped: "you stopped here", separator: ", ")

  package static let chinese = PlainStrings(
    isOn: { $0 ? "朴素界面：一栏文字，不用符号，光标在读的那一行" : "朴素界面已关" },
    here: "在这里", folded: "已收起", read: { $0 < 100 ? "读了 \($0)%" : "已读" }, bookmark: "书签",
    mark: { "标记 \($0)" }, level: { $0.map { "\($0) 级" } ?? "正文" }, stopped: "上次读到这里", separator: "，")
}
