extension Document {
  /// The text of a block as it is read.
  package func text(of block: Block) -> ParagraphText {
    var text = ParagraphText()
    let range = block.range.clamped(to: 0..<storage.count)
    guard block.traits.contains(.hardWrapped) else {
      storage.appendLenient(range, to: &text)
      return text
    }
    var line = range.lowerBound
    var isDivided = false
    while line < range.upperBound {
      let end = storage.withBytes { LineEnd.any(in: line..<range.upperBound, of: $0) }
      for piece in visiblePieces(of: storage.trimmed(line..<end.offset)) where !piece.isEmpty {
        if !isDivided, LineJoint.needsSpace(between: text.utf8, and: storage, at: piece.lowerBound) {
          text.append(substitute: " ", for: piece.lowerBound)
        }
        storage.appendLenient(piece, to: &text)
        isDivided = isLineHyphen(at: piece.upperBound)
      }
      line = end.offset + max(end.length, 1)
    }
    return text
  }
}

extension Document {
  /// Whether a hyphen that only the line end brought stands at an offset.
  private func isLineHyphen(at offset: Int) -> Bool {
    let index = furniture.partitionIndex { $0.start >= offset }
    return index < furniture.count && furniture[index].start == offset && furniture[index].kind == .lineHyphen
  }

  /// What is left of a range of one source line when furniture is taken out, without surrounding white space.
  private func visiblePieces(of range: Range<Int>) -> [Range<Int>] {
    var index = furniture.partitionIndex { $0.end > range.lowerBound }
    var start = range.lowerBound
    var pieces: [Range<Int>] = []
    while index < furniture.count, furniture[index].start < range.upperBound {
      if furniture[index].start > start { pieces.append(storage.trimmed(start..<furniture[index].start)) }
      start = max(start, furniture[index].end)
      index += 1
    }
    if start < range.upperBound { pieces.append(storage.trimmed(start..<range.upperBound)) }
    return pieces
  }
}

extension TextStorage {
  /// A range without white space at its ends: blank, TAB, CR, VT, FF, U+00A0 and U+3000.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    withBytes { bytes in
      let start = WhiteSpace.skip(from: range.lowerBound, in: bytes, limit: range.upperBound)
      let end = WhiteSpace.skip(backFrom: range.upperBound, in: bytes, limit: start)
      return start..<end
    }
  }

  /// Appends a range with U+FFFD for malformed bytes.
  fileprivate func appendLenient(_ range: Range<Int>, to text: inout ParagraphText) {
    withBytes { bytes in
      var offset = range.lowerBound
      var good = offset
      while offset < range.upperBound {
        let length = UTF8Sequence.length(at: offset, in: bytes, limit: range.upperBound)
        if length > 0 {
          offset += length
          continue
        }
        text.append(verbatim: bytes[good..<offset], from: good)
        let malformed = UTF8Sequence.malformedLength(at: offset, in: bytes, limit: range.upperBound)
        text.append(substitute: "\u{FFFD}", for: offset, storageLength: malformed)
        offset += malformed
        good = offset
      }
      text.append(verbatim: bytes[good..<offset], from: good)
    }
  }
}
