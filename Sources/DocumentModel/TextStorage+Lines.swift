extension TextStorage {
  /// The source line that holds an offset, without its line end.
  ///
  /// Lines end at LF; a CR before it belongs to the line end.
  package func sourceLine(at offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), count)
    return withBytes { bytes in
      var start = offset
      while start > 0 && bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      var end = offset
      while end < bytes.count && bytes[end] != UInt8(ascii: "\n") { end += 1 }
      if end > start && end < bytes.count && bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      return start..<end
    }
  }

  /// The nearest offset at or before `offset` that does not stand inside a UTF-8 sequence.
  package func scalarBoundary(atOrBefore offset: Int) -> Int {
    var offset = min(max(offset, 0), count)
    var steps = 0
    while offset > 0 && offset < count && steps < 3 && self[offset] & 0xC0 == 0x80 {
      offset -= 1
      steps += 1
    }
    return offset
  }
}
