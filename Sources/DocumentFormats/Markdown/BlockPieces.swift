internal import DocumentModel

/// The cutting of a text that is too long for one block.
enum BlockPieces {
  /// A part of at most `Block.longest` bytes; `continues` where it goes on in the middle of a line.
  struct Piece: Equatable {
    var range: Range<Int>
    var continues: Bool
  }

  /// How far before the greatest length a hard break or a blank is looked for in running text, in bytes.
  private static let searched = 1024

  /// Cuts what follows an offset into pieces: between two lines where there is a line end near, which leaves out the
  /// LF, else behind a blank, else between two scalars.
  ///
  /// With `keepingLines` no line end that can be reached is too far away.
  static func split(_ text: UnsafeBufferPointer<UInt8>, from start: Int, keepingLines: Bool) -> [Piece] {
    var pieces: [Piece] = []
    var offset = start
    var continues = false
    while text.count - offset > Block.longest {
      let limit = offset + Block.longest
      let nearest = keepingLines ? offset + 1 : limit - searched
      if let lineEnd = text[nearest...limit].lastIndex(of: UInt8(ascii: "\n")) {
        pieces.append(Piece(range: offset..<lineEnd, continues: continues))
        offset = lineEnd + 1
        continues = false
      } else {
        let end = endOfWord(in: text[(limit - searched)..<limit]) ?? scalarBoundary(in: text, atOrBefore: limit)
        pieces.append(Piece(range: offset..<end, continues: continues))
        offset = end
        continues = true
      }
    }
    pieces.append(Piece(range: offset..<text.count, continues: continues))
    return pieces
  }

  private static func endOfWord(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    text.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 }
  }

  private static func scalarBoundary(in text: UnsafeBufferPointer<UInt8>, atOrBefore limit: Int) -> Int {
    var end = limit
    while end > limit - 4 && text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
