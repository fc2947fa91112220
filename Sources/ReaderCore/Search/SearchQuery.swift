internal import DocumentModel

/// What is searched for.
///
/// A query without an upper-case letter finds letters of either case, one with such a letter only what is written like
/// it. Full-width ASCII is the same as ASCII. A run of white space stands for one of any length and kind; at the
/// beginning it is ignored, at the end it asks for white space behind the match.
package struct SearchQuery: Equatable, Sendable {
  /// The query as it was typed.
  package let text: String

  /// Whether upper and lower case are different letters.
  package let isCaseSensitive: Bool

  /// The folded scalars, with `blank` for each run of white space between them.
  let scalars: [UInt32]

  /// Whether white space has to stand behind a match.
  let endsWithBlank: Bool

  /// Stands for a run of white space.
  static let blank: UInt32 = 0x20

  package init(_ text: String) {
    self.text = text
    isCaseSensitive = text.unicodeScalars.contains { $0.properties.isUppercase }
    let folding = SearchFolding(isCaseSensitive: isCaseSensitive)
    var scalars = Self.scalars(of: Array(text.utf8), folding)
    endsWithBlank = scalars.last == Self.blank
    if endsWithBlank { scalars.removeLast() }
    self.scalars = scalars
  }

  /// Whether there is nothing to search for.
  package var isEmpty: Bool { scalars.isEmpty }

  private static func scalars(of utf8: [UInt8], _ folding: SearchFolding) -> [UInt32] {
    utf8.withUnsafeBufferPointer { bytes in
      var scalars: [UInt32] = []
      var offset = 0
      while offset < bytes.count {
        let blankLength = WhiteSpace.length(at: offset, in: bytes, limit: bytes.count)
        if blankLength > 0 {
          if let last = scalars.last, last != blank { scalars.append(blank) }
          offset += blankLength
          continue
        }
        let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: bytes.count)
        scalars.append(folding.fold(scalar))
        offset += length
      }
      return scalars
    }
  }
}
