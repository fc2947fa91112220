/// Tells the encodings that write Chinese, Japanese and Korean in seven bits, by their escape sequences.
enum EscapeEvidence {
  /// `nil` where there are no such sequences, or where what follows them is not what has to.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    // A text without any is told as fast as memory is read.
    var escapes = 0
    var braces = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x1B { escapes += 1 }
      if byte == 0x7B && previous == 0x7E { braces += 1 }
      previous = byte
    }
    if escapes > 0, let name = iso2022(bytes) { return TextEncoding(named: name) }
    return braces > 0 && isHZ(bytes) ? TextEncoding(named: "HZ-GB-2312") : nil
  }

  private static func iso2022(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    for offset in bytes.indices where bytes[offset] == 0x1B && offset + 3 < bytes.count {
      guard bytes[offset + 1] == UInt8(ascii: "$") else { continue }
      switch (bytes[offset + 2], bytes[offset + 3]) {
      case (UInt8(ascii: ")"), UInt8(ascii: "C")): return "ISO-2022-KR"
      case (UInt8(ascii: ")"), UInt8(ascii: "A")), (UInt8(ascii: ")"), UInt8(ascii: "G")): return "ISO-2022-CN"
      case (UInt8(ascii: "("), UInt8(ascii: "D")): return "ISO-2022-JP-2"
      case (UInt8(ascii: "@"), _), (UInt8(ascii: "B"), _):
        let end = bytes[(offset + 3)...].firstIndex { !(0x21...0x7E ~= $0) } ?? bytes.count
        let length = end - offset - 3
        if length > 0, length.isMultiple(of: 2), end == bytes.count || bytes[end] == 0x1B || bytes[end] < 0x20 {
          return "ISO-2022-JP"
        }
      default: continue
      }
    }
    return nil
  }

  /// Whether `~{` is followed by characters of GB 2312 up to `~}` or the line end (RFC 1843), more often than not.
  private static func isHZ(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var good = 0
    var bad = 0
    var offset = 0
    while offset + 1 < bytes.count {
      guard bytes[offset] == UInt8(ascii: "~"), bytes[offset + 1] == UInt8(ascii: "{") else {
        offset += 1
        continue
      }
      offset += 2
      var pairs = 0
      while offset + 1 < bytes.count, 0x21...0x77 ~= bytes[offset], 0x21...0x7E ~= bytes[offset + 1] {
        offset += 2
        pairs += 1
      }
      let isClosed = offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "~") && bytes[offset + 1] == 0x7D
      let isAtLineEnd = offset >= bytes.count || bytes[offset] == 0x0A || bytes[offset] == 0x0D
      if pairs > 0 && (isClosed || isAtLineEnd) { good += 1 } else { bad += 1 }
    }
    return good > bad
  }
}
