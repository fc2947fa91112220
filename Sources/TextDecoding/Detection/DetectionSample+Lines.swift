internal import DocumentModel

extension DetectionSample {
  /// Lines that are not mere ASCII, from all over a text: some `count` to twice `count` bytes of them, or all there are.
  ///
  /// Lines of ASCII, as pages of markup have many of, say nothing.
  static func linesBeyondASCII(of bytes: UnsafeBufferPointer<UInt8>, about count: Int) -> [UInt8] {
    var lines: [Range<Int>] = []
    var length = 0
    // Of every so many lines one is kept. Whenever there are too many, every second one of them is given up.
    var stride = 1
    var number = 0
    var offset = 0
    var end = 0
    while true {
      offset = UTF8Sequence.asciiEnd(from: offset, in: bytes, limit: bytes.count)
      guard offset < bytes.count else { break }
      let line = line(around: offset, in: bytes, from: end, atMost: count)
      end = line.upperBound
      offset = end
      defer { number += 1 }
      guard number.isMultiple(of: stride) else { continue }
      lines.append(line)
      length += line.count
      guard length > 2 * count, lines.count > 1 else { continue }
      lines = lines.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      length = lines.reduce(0) { $0 + $1.count }
      stride *= 2
    }
    return lines.flatMap { bytes[$0] }
  }

  /// The line that a place is in, as far as it goes before and behind the place in a number of bytes.
  private static func line(
    around place: Int, in bytes: UnsafeBufferPointer<UInt8>, from earliest: Int, atMost count: Int
  ) -> Range<Int> {
    func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    let before = max(earliest, place - count)..<place
    let behind = place..<min(bytes.count, place + count)
    let start = bytes[before].lastIndex(where: isLineEnd).map { $0 + 1 } ?? before.lowerBound
    if let end = bytes[behind].firstIndex(where: isLineEnd) { return start..<end + 1 }
    // No byte below 0x30 is the middle of a character.
    let end = behind.upperBound < bytes.count ? bytes[behind].lastIndex { $0 < 0x30 } : nil
    return start..<(end.map { $0 + 1 } ?? behind.upperBound)
  }
}
