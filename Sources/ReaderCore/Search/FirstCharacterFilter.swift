/// Finds where a query's first character may stand, by the last two bytes of its forms.
///
/// Of a Han character the last two bytes hold twelve bits: one place in four thousand passes that is not it.
struct FirstCharacterFilter: Sendable {
  /// The forms of the character as UTF-8; the form `n` has the bit `n % 8`.
  private let forms: [[UInt8]]

  /// For each byte the forms that end with it.
  private var lastBytes = [UInt8](repeating: 0, count: 256)

  /// For each byte the forms that may have it before their last byte.
  private var bytesBefore = [UInt8](repeating: 0, count: 256)

  init(_ scalars: [UInt32]) {
    forms = scalars.compactMap { Unicode.Scalar($0).map { Array(String($0).utf8) } }
    for (index, form) in forms.enumerated() {
      let bit: UInt8 = 1 << (index % 8)
      lastBytes[Int(form[form.count - 1])] |= bit
      for byte in bytesBefore.indices where form.count == 1 || byte == Int(form[form.count - 2]) {
        bytesBefore[byte] |= bit
      }
    }
  }

  /// Calls `body` with the first offset and the length of each place in ascending order that starts in a range, until
  /// it returns `false`.
  func forEachPlace(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ body: (_ start: Int, _ length: Int) -> Bool
  ) {
    let end = min(bytes.count, range.upperBound + 3)
    lastBytes.withUnsafeBufferPointer { lastBytes in
      bytesBefore.withUnsafeBufferPointer { bytesBefore in
        var before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
        for offset in range.lowerBound..<end {
          let byte = bytes[offset]
          if lastBytes[Int(byte)] & bytesBefore[Int(before)] != 0, let length = formLength(endingAt: offset, in: bytes)
          {
            let start = offset + 1 - length
            if range.contains(start), !body(start, length) { return }
          }
          before = byte
        }
      }
    }
  }

  private func formLength(endingAt offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for form in forms where form.count <= offset + 1 {
      let start = offset + 1 - form.count
      var length = 0
      while length < form.count && bytes[start + length] == form[length] { length += 1 }
      if length == form.count { return length }
    }
    return nil
  }
}
