extension TextStorage {
  /// The source line that holds an offset, without its line end.
  ///
  /// A line end belongs to the line before it.
  package func sourceLine(at offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), count)
    return withBytes { bytes in
      var start = offset
      while start > 0 && !LineEnd.isBefore(start, in: bytes) { start -= 1 }
      return start..<LineEnd.any(in: start..<bytes.count, of: bytes).offset
    }
  }

  /// The nearest offset at or before `offset` that does not stand inside a UTF-8 sequence, or inside malformed bytes that
  /// one U+FFFD stands for.
  package func scalarBoundary(atOrBefore offset: Int) -> Int {
    let offset = min(max(offset, 0), count)
    return withBytes { bytes in
      guard offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return offset }
      var start = offset
      while start > 0 && offset - start < 3 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let length = UTF8Sequence.scalar(at: start, in: bytes, limit: bytes.count).length
      return start + length > offset ? start : offset
    }
  }
}
