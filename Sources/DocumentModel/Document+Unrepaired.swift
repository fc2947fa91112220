extension Document {
  /// Whether repair has left the text as it was: no lines joined, nothing taken out.
  ///
  /// A form feed alone on its line is not taken for something taken out: in source code it parts sections (GNU Coding
  /// Standards, 5.2), and what `unrepaired` shows of it is what stands there.
  package var isUntouched: Bool {
    format == .plainText && !blocks.contains { $0.traits.contains(.hardWrapped) }
      && furniture.allSatisfy { piece in
        piece.kind == .formFeed && storage.trimmed(storage.sourceLine(at: piece.start)).isEmpty
      }
  }

  /// The document as its file has it: a block for each source line, nothing joined, nothing left out.
  package var unrepaired: Document {
    let storage = source?.storage ?? self.storage
    var document = Document(storage: storage, format: .plainText, encoding: encoding, title: title)
    var start = 0
    storage.withBytes { bytes in
      while start < bytes.count {
        let end = LineEnd.any(in: start..<bytes.count, of: bytes)
        document.appendLine(start..<end.offset)
        start = end.offset + max(end.length, 1)
      }
    }
    document.readThrough = storage.count
    document.isComplete = true
    return document
  }

  /// Appends the blocks of a source line: one, or more where it is longer than a block may be.
  private mutating func appendLine(_ line: Range<Int>) {
    var start = line.lowerBound
    var traits = Block.Traits()
    repeat {
      var end = min(start + Block.longest, line.upperBound)
      if end < line.upperBound { end = storage.scalarBoundary(atOrBefore: end) }
      blocks.append(Block(start: start, length: end - start, kind: .preformatted, traits: traits))
      traits = .continued
      start = end
    } while start < line.upperBound
  }
}
