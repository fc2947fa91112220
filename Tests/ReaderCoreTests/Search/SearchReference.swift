import DocumentModel

@testable import ReaderCore

/// Searches slowly and plainly, in the joined text of each paragraph.
struct SearchReference {
  let document: Document
  let query: String

  func hits() -> [SearchHit] { paragraphs().flatMap(hits(in:)) }

  private struct Character: Equatable {
    var scalar: UInt32
    var range: Range<Int>
  }

  private var isCaseSensitive: Bool { query.unicodeScalars.contains { $0.properties.isUppercase } }

  /// Blocks that are parts of one paragraph count as one block.
  private func paragraphs() -> [Block] {
    var paragraphs: [Block] = []
    for block in document.blocks {
      if block.traits.contains(.continued), var last = paragraphs.popLast() {
        last.length = UInt32(block.end - last.start)
        paragraphs.append(last)
      } else {
        paragraphs.append(block)
      }
    }
    return paragraphs
  }

  private func hits(in paragraph: Block) -> [SearchHit] {
    let text = characters(of: paragraph)
    let wanted = folded(Array(query.utf8)).drop { $0 == 0x20 }
    let endsWithBlank = wanted.last == 0x20
    guard !wanted.isEmpty else { return [] }
    return text.indices.compactMap { start in
      guard text[start...].prefix(wanted.count).map(\.scalar) == Array(wanted) else { return nil }
      let last = start + wanted.count - (endsWithBlank ? 2 : 1)
      return SearchHit(range: text[start].range.lowerBound..<text[last].range.upperBound)
    }
  }

  /// The folded characters of a paragraph, a blank for each run of white space between them.
  private func characters(of paragraph: Block) -> [Character] {
    let text = document.text(of: paragraph)
    var characters: [Character] = []
    var offset = 0
    for scalar in text.string.unicodeScalars {
      let length = String(scalar).utf8.count
      let start = text.storageOffset(ofText: offset)
      let folded = fold(scalar)
      if folded != 0x20 || characters.last?.scalar != 0x20 {
        characters.append(Character(scalar: folded, range: start..<start + length))
      }
      offset += length
    }
    // White space that ends a paragraph parts nothing.
    if characters.last?.scalar == 0x20 { characters.removeLast() }
    return characters
  }

  private func folded(_ utf8: [UInt8]) -> [UInt32] {
    String(decoding: utf8, as: UTF8.self).unicodeScalars.map(fold).reduce(into: []) { scalars, scalar in
      if scalar != 0x20 || scalars.last != 0x20 { scalars.append(scalar) }
    }
  }

  private func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x3000, 0xFEFF: return 0x20
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(fold) ?? 0
    default: return isCaseSensitive ? scalar.value : String(scalar).lowercased().unicodeScalars.first?.value ?? 0
    }
  }
}
