internal import ArgumentParser
internal import Bookmarks

/// What a person says of a bookmark.
struct BookmarkProperties: ParsableArguments {
  @Option(help: ArgumentHelp(CommandStrings.current.bookmarkNote, valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp(CommandStrings.current.bookmarkName, valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp(CommandStrings.current.bookmarkColor), completion: .list(PassageColor.all.map(\.rawValue)))
  var color: String?

  @Option(help: ArgumentHelp(CommandStrings.current.bookmarkMark, valueName: "letter"))
  var mark: String?

  func validate() throws {
    if let color, !PassageColor.all.contains(PassageColor(rawValue: color)) {
      throw ValidationError("--color: " + CommandStrings.current.bookmarkColor)
    }
    if let mark, !mark.isEmpty, letter == nil {
      throw ValidationError("--mark: " + CommandStrings.current.bookmarkMark)
    }
  }

  /// Whether anything is said.
  var areGiven: Bool { note != nil || name != nil || color != nil || mark != nil }

  /// The letter; `nil` where none is named.
  var letter: LetterMark? { mark.flatMap { $0.count == 1 ? $0.first.flatMap(LetterMark.init) : nil } }

  func apply(to bookmark: inout Bookmark) {
    if let note { bookmark.note = note }
    if let name { bookmark.name = OneLine.text(of: name) }
    if let color { bookmark.color = PassageColor(rawValue: color) }
    if mark != nil { bookmark.mark = letter }
  }
}
