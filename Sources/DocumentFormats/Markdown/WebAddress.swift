/// A bare web address in running text, as the autolinks of GitHub Flavored Markdown, section 6.9.
enum WebAddress {
  private static let schemes = [Array("http://".utf8), Array("https://".utf8)]

  /// The first address at or behind an offset: from its scheme to before the first byte that is no part of it.
  static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var offset = start
    while let begin = text[offset...].firstIndex(of: UInt8(ascii: "h")) {
      offset = begin + 1
      guard begin == 0 || !isWordByte(text[begin - 1]) else { continue }
      guard let scheme = schemes.first(where: { text[begin...].starts(with: $0) }) else { continue }
      let limit = text[(begin + scheme.count)...].firstIndex { !isAddressByte($0) } ?? text.count
      let end = withoutClosingMarks(text, from: begin + scheme.count, to: limit)
      if end > begin + scheme.count { return begin..<end }
      offset = limit
    }
    return nil
  }

  /// Marks that end the sentence, and a bracket that was opened before the address, are no part of it.
  private static func withoutClosingMarks(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
    let closing = UInt8(ascii: ")")
    var surplus = 0
    for byte in text[start..<limit] {
      if byte == closing { surplus += 1 } else if byte == UInt8(ascii: "(") { surplus -= 1 }
    }
    var end = limit
    while end > start {
      let last = text[end - 1]
      if last == closing && surplus > 0 { surplus -= 1 } else if !"?!.,:;*_~'\"".utf8.contains(last) { break }
      end -= 1
    }
    return end
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"<>\"`{}|\\^".utf8.contains(byte)
  }
}
