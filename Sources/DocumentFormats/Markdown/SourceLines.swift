/// Where the lines of a Markdown text begin.
struct SourceLines {
  private var starts: [Int]
  private let count: Int

  /// The lines of a text from an offset on; a line ends at LF, CR or CR LF, as in CommonMark, section 2.1.
  init(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    starts = [start]
    count = bytes.count
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte > 0x0D { continue }
      let isLineEnd = byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A))
      if isLineEnd { starts.append(offset) }
    }
  }

  /// The offset of a byte of a line, both counted from 1; `nil` without such a line.
  func offset(line: Int, column: Int = 1) -> Int? {
    guard line >= 1, line <= starts.count else { return nil }
    let end = line < starts.count ? starts[line] - 1 : count
    return max(starts[line - 1], min(starts[line - 1] + column - 1, end))
  }
}
