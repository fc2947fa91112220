/// What an export says beside the bookmarks' own texts, one table a language.
package struct ExportWords: Sendable {
  package var colorNames: [PassageColor: String]
  package var page: @Sendable (Int) -> String
  package var mark: @Sendable (Character) -> String
  /// With the path of the document.
  package var source: @Sendable (String) -> String
  package var separator: String
  package var guess: String
  package var lost: String
  package var withoutSection: String
  package var withoutTitle: String
}

extension ExportWords {
  /// What a colour is called; one of a newer program, by its name in the file.
  package func name(of color: PassageColor) -> String { colorNames[color] ?? color.rawValue }

  /// What there is to say of a place that is not sure.
  package func doubt(_ certainty: Relocation.Certainty?) -> String? {
    switch certainty {
    case .guess: guess
    case .lost: lost
    case .exact, nil: nil
    }
  }

  package static let english = ExportWords(
    colorNames: [.yellow: "yellow", .green: "green", .blue: "blue", .red: "red"],
    page: { "page \($0)" }, mark: { "mark \($0)" }, source: { "Source: \($0)" }, separator: " · ",
    guess: "place guessed", lost: "place lost", withoutSection: "Without a section", withoutTitle: "Without a title")

  package static let chinese = ExportWords(
    colorNames: [.yellow: "黄", .green: "绿", .blue: "蓝", .red: "红"],
    page: { "第 \($0) 页" }, mark: { "标记 \($0)" }, source: { "来源：\($0)" }, separator: "，",
    guess: "位置为推测", lost: "位置已丢失", withoutSection: "无章节", withoutTitle: "无标题")
}
