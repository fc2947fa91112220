extension Document {
  /// The white space that stands before a block on its source line without being part of it: the indent that a view of
  /// the text as it was written has to show again.
  ///
  /// Line ends, form feeds and a mark at the file's beginning are no indent. Blocks that continue another have none.
  package func sourceIndent(of block: Block) -> Range<Int> {
    let limit = min(max(block.start, 0), storage.count)
    guard !block.traits.contains(.continued) else { return limit..<limit }
    return storage.withBytes { bytes in
      var start = limit
      while start > 0 {
        let length = WhiteSpace.length(before: start, in: bytes, limit: 0)
        let byte = bytes[start - 1]
        if length == 0 || byte >= 0x0A && byte <= 0x0D || byte == 0xBF { break }
        start -= length
      }
      return start..<limit
    }
  }

  /// The columns of `sourceIndent(of:)`, at most 200: a TAB goes on to the next multiple of eight (POSIX, `tabs`), U+3000
  /// takes two.
  func sourceIndentColumns(of block: Block) -> Int {
    storage.withBytes { bytes in
      let columns = bytes[sourceIndent(of: block)].reduce(0) { columns, byte in
        switch byte {
        case 0x09: (columns / 8 + 1) * 8
        case 0xE3: columns + 2
        case 0x80...0xBF: columns
        default: columns + 1
        }
      }
      return min(columns, 200)
    }
  }
}
