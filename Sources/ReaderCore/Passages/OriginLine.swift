internal import DocumentModel

/// Finds the line in which a document, or a section of it, says what it is taken from: `来源：新华社`, `Source: …`.
enum OriginLine {
  private static let labels = ["来源：", "来源:", "來源：", "來源:", "出处：", "出处:", "Source:", "source:"]

  /// How many blocks at the head of a section are looked at.
  private static let mostBlocks = 6
  private static let longestBlock = 400
  private static let longestOrigin = 80

  /// What the sections around a position say, the innermost first, then the document's head; empty where none does.
  static func origin(at position: Int, in document: Document) -> String {
    var entry = document.outline.index(at: position)
    while let index = entry {
      if let found = origin(from: document.outline[index].position, inSection: index, of: document) { return found }
      entry = document.outline.parent(of: index)
    }
    return origin(from: 0, inSection: nil, of: document) ?? ""
  }

  /// What stands at the head of a section before the next heading, or at that of the document.
  private static func origin(from start: Int, inSection section: Int?, of document: Document) -> String? {
    let next = (section ?? -1) + 1
    let end = next < document.outline.count ? document.outline[next].position : document.storage.count
    guard let first = document.blockIndex(at: start) else { return nil }
    for block in document.blocks[first...].prefix(mostBlocks) where block.start < end && block.length <= longestBlock {
      let text = document.text(of: block).string
      for label in labels {
        guard
          let found = text.split(separator: label, maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first,
          isHead(text.prefix(text.count - found.count - label.count))
        else { continue }
        let origin = found.drop { $0 == " " || $0 == "　" }.prefix { !"　\n\t）)".contains($0) }
        let trimmed = String(origin.reversed().drop { $0 == " " }.reversed())
        if !trimmed.isEmpty, trimmed.count <= longestOrigin { return trimmed }
      }
    }
    return nil
  }

  /// Whether a line may say its source behind this: nothing, a bracket, or a date or name parted by a space.
  private static func isHead(_ text: Substring) -> Bool {
    guard let last = text.last else { return true }
    return last.isWhitespace || last == "（" || last == "("
  }
}
