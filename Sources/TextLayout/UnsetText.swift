internal import DocumentModel
internal import UnicodeText

/// The text of blocks without a width.
enum UnsetText {
  /// A block's text: running text on one line, preformatted text and tables on a line for each of theirs; at least one
  /// line.
  static func lines(of block: Block, in document: Document) -> [String] {
    if block.kind == .rule { return ["───"] }
    if let line = plainLine(of: block, in: document) { return [line] }
    let text = ClusteredText(document.text(of: block), isFilled: false)
    switch block.kind {
    case .preformatted, .code:
      return text.sourceLines().map { text.string(of: $0, tabs: true) }
    case .table:
      return TableText(text, hasHeader: true).rows.map { row in
        row.cells.map { text.string(of: $0, tabs: false) }.joined(separator: "  ").withoutTrailingBlanks()
      }
    default:
      let sourceLines = text.sourceLines()
      if sourceLines.count == 1, let line = tidyLine(of: block, in: document) { return lines(of: line, in: document) }
      let margin = margin(of: block, in: document)
      let lines = sourceLines.map { text.string(of: text.trimmed($0), tabs: false) }
      return [(margin + lines.filter { !$0.isEmpty }.joined(separator: " ")).withoutTrailingBlanks()]
    }
  }

  /// The line of a block that is shown as it is stored, which most lines are; `nil` for other blocks.
  private static func plainLine(of block: Block, in document: Document) -> String? {
    guard document.format == .plainText else { return nil }
    let start: Int
    if block.kind == .preformatted, !block.traits.contains(.hardWrapped) {
      start = block.start
    } else if let line = tidyLine(of: block, in: document) {
      start = line.start
    } else {
      return nil
    }
    return document.storage.withBytes { bytes in
      let end = WhiteSpace.skip(backFrom: min(block.end, bytes.count), in: bytes, limit: start)
      let line = UnsafeBufferPointer(rebasing: bytes[min(start, end)..<end])
      return VisibleText.isPlain(line) ? String(decoding: line, as: UTF8.self) : nil
    }
  }

  /// What stands between a block that continues a paragraph and the one before it.
  static func joint(at index: Int, in document: Document) -> String {
    let storage = document.storage
    let start = document.blocks[index].start
    let end = document.blocks[index - 1].end
    guard end > 0, end <= start, start < storage.count else { return "" }
    if end == start {
      // The blank between two words may stand at the end of the first block.
      return storage.withBytes { WhiteSpace.length(before: end, in: $0, limit: 0) } > 0 ? " " : ""
    }
    guard (end..<start).contains(where: { storage[$0] == UInt8(ascii: "\n") }) else { return " " }
    return storage.withBytes { bytes in
      let last = storage.scalarBoundary(atOrBefore: end - 1)
      let before = UTF8Sequence.scalar(at: last, in: bytes, limit: end).value
      let after = UTF8Sequence.scalar(at: start, in: bytes, limit: bytes.count).value
      return LineJoint.needsSpace(between: before, and: after) ? " " : ""
    }
  }

  /// The source line that a tidy paragraph or heading is, from its indent on, so that tidy text comes out as it went in, also with
  /// TABs and blanks between its words; `nil` for other blocks.
  private static func tidyLine(of block: Block, in document: Document) -> Block? {
    guard document.format == .plainText, block.kind == .paragraph || block.kind == .heading,
      block.traits.isDisjoint(with: [.hardWrapped, .continued])
    else { return nil }
    let start = document.sourceIndent(of: block).lowerBound
    return Block(start: start, length: block.end - start, kind: .preformatted)
  }

  /// Indent and marker as text.
  private static func margin(of block: Block, in document: Document) -> String {
    guard let decoration = document.decoration(of: block) else { return "" }
    let marker = (decoration.marker ?? "").map { VisibleText.grapheme($0) }.joined()
    let indent = 2 * max(0, decoration.quoteDepth) + max(0, decoration.indent)
    let blanks = marker.isEmpty ? indent : max(0, indent - TextWidth.columns(of: marker) - 1)
    return String(repeating: " ", count: min(64, blanks)) + (marker.isEmpty ? "" : marker + " ")
  }
}

extension ClusteredText {
  /// A range of clusters as a screen would show it on one line, without blanks at the end.
  ///
  /// - Parameter tabs: whether TABs move to multiples of 8; else each is a blank.
  fileprivate func string(of range: Range<Int>, tabs: Bool) -> String {
    var string = ""
    var column = 0
    for index in range {
      let columns = tabs ? advance(of: index, at: column) : Int(clusters[index].columns)
      if clusters[index].traits.contains(.blank) {
        string += clusters[index].scalar == 0x3000 ? "\u{3000}" : String(repeating: " ", count: columns)
      } else if columns > 0 {
        string += shown(index)
      }
      column += columns
    }
    return string.withoutTrailingBlanks()
  }
}

extension String {
  fileprivate func withoutTrailingBlanks() -> String {
    guard let last = unicodeScalars.last, last.properties.isWhitespace else { return self }
    return String(reversed().drop(while: \.isWhitespace).reversed())
  }
}
