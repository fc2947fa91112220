internal import Bookmarks
internal import DocumentModel
internal import TextLayout

/// What is to be read of a bookmark beside its place in the text: its note, and its passage where that is not shown.
struct BookmarkCard {
  /// A line of the card.
  struct Line: Equatable {
    enum Kind { case document, notice, passage, note }

    var text: String
    var kind: Kind
  }

  let lines: [Line]

  /// What no screen shows is not set.
  private static let mostCharacters = 1 << 13

  init(
    of placed: PlacedBookmark, columns: Int, showsPassage: Bool, namesDocument: Bool = false, strings: InterfaceStrings
  ) {
    let bookmark = placed.bookmark
    var lines: [Line] = []
    if namesDocument {
      lines.append(Line(text: bookmark.documentTitle.truncated(toColumns: columns), kind: .document))
    }
    if let notice = strings.certainty(placed.certainty) { lines.append(Line(text: notice, kind: .notice)) }
    let note = Self.set(bookmark.note, columns: columns).map { Line(text: $0, kind: .note) }
    // Over the list there is little room: what the list does not tell comes first.
    if showsPassage, placed.certainty != .lost { lines += note }
    if showsPassage || placed.certainty == .lost {
      let quote = bookmark.quote
      // A place has no passage: what stood behind it tells it.
      let words = quote.exact.isEmpty ? quote.suffix + "…" : quote.exact
      lines += Self.set(words, columns: columns).map { Line(text: $0, kind: .passage) }
    }
    if !showsPassage || placed.certainty == .lost { lines += note }
    self.lines = lines
  }

  /// A text of several paragraphs as lines.
  private static func set(_ text: String, columns: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    let shown = text.prefix(mostCharacters).utf8
    var document = Document(storage: TextStorage(shown), format: .plainText)
    var blocks: [Block] = []
    var start = 0
    for paragraph in shown.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      blocks.append(Block(start: start, length: paragraph.count, kind: .paragraph))
      start += paragraph.count + 1
    }
    document.blocks = blocks
    let layout = BlockLayout(settings: LayoutSettings(measure: max(2, columns)))
    return blocks.flatMap { block in
      block.length == 0 ? [""] : layout.lines(of: block, in: document).map(\.text)
    }
  }
}
