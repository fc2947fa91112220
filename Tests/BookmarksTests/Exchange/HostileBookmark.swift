import Bookmarks
import TestSupport

/// Bookmarks whose texts hold all that could break a form.
enum HostileBookmark {
  private static let pieces = [
    "山中来信", "word", "\"", "\\", "\n", "\r\n", "\r", "\t", "\u{0}", "\u{1B}[31m", "\u{9B}", "\u{7F}", "😀", "👩‍👩‍👧‍👦",
    "\u{301}", "\u{20DD}", "*", "_", "`", "```", "# ", "> ", "- ", "1. ", "2) ", "+ ", "===", "---", "|", "~~", "<b>",
    "&amp;", "[x](y)", "![", "]", "http://x.org", "{}", "\u{2028}", "\u{85}", "\u{FFFD}", "\u{10FFFF}", "\u{202E}",
    "\u{2066}", "\u{FEFF}", "  ", "　", "\u{A0}", "é", "e\u{301}", "'", "%41", "/", "名/字.txt",
  ]

  static func text(upTo count: Int = 8, using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...count, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined()
  }

  /// - Parameter length: Of the passage; `nil` for any, a place as well.
  static func random(number: Int, length: Int? = nil, using generator: inout SeededGenerator) -> Bookmark {
    let created = Int.random(in: 0..<4_000_000_000, using: &generator)
    let id =
      Bool.random(using: &generator) ? BookmarkID(using: &generator).rawValue : "\(number)" + text(using: &generator)
    return Bookmark(
      id: BookmarkID(rawValue: id),
      document: DocumentIdentity(
        fingerprint: ["", "00112233445566778899aabbccddeeff", text(using: &generator)][number % 3],
        path: "/" + text(using: &generator)),
      documentTitle: text(using: &generator), position: Int.random(in: 0..<1_000_000, using: &generator),
      length: length ?? Int.random(in: 0..<3, using: &generator) * 100,
      quote: TextQuote(
        exact: "字" + text(upTo: 30, using: &generator), prefix: text(using: &generator), suffix: text(using: &generator)
      ),
      section: (0..<Int.random(in: 0..<4, using: &generator)).map { _ in text(using: &generator) },
      name: text(using: &generator), note: text(upTo: 20, using: &generator),
      color: (PassageColor.all + [PassageColor(rawValue: text(using: &generator))]).randomElement(using: &generator)
        ?? .yellow,
      mark: LetterMark(["a", "Z", "1"].randomElement(using: &generator) ?? "a"), created: created,
      modified: created + Int.random(in: 0..<1000, using: &generator))
  }

  /// A line as it is read: white space and controls are gaps between words, and nothing turns text around.
  static func words(of line: String) -> String {
    line.unicodeScalars.split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map { word in
        String(
          String.UnicodeScalarView(
            word.filter { !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value) }))
      }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
