internal import DocumentModel

/// Numbers in Han, Arabic and fullwidth figures.
enum HanNumber {
  /// The number at an offset and the offset behind it.
  static func read(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int, allowsArabic: Bool = true
  ) -> (value: Int, end: Int)? {
    var offset = start
    var total = 0
    var section = 0
    var digit = -1
    var isPositional = false
    while offset < limit {
      let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: limit)
      if let value = figure(scalar, allowsArabic: allowsArabic) {
        if digit >= 0 { isPositional = true }
        digit = isPositional ? min(max(digit, 0) * 10 + value, 9_999_999) : value
      } else if let unit = multiplier(scalar) {
        if unit == 10_000 {
          total = min((total + section + max(digit, 0)) * unit, 99_999_999)
          section = 0
        } else {
          section += (digit < 0 ? 1 : digit) * unit
        }
        digit = -1
        isPositional = false
      } else {
        break
      }
      offset += length
    }
    return offset > start ? (total + section + max(digit, 0), offset) : nil
  }

  private static func figure(_ scalar: UInt32, allowsArabic: Bool) -> Int? {
    switch scalar {
    case 0x30...0x39: allowsArabic ? Int(scalar - 0x30) : nil
    case 0xFF10...0xFF19: allowsArabic ? Int(scalar - 0xFF10) : nil
    case 0x3007, 0x96F6, 0x25CB: 0
    case 0x4E00, 0x58F9: 1
    case 0x4E8C, 0x4E24, 0x8D30: 2
    case 0x4E09, 0x53C1: 3
    case 0x56DB, 0x8086: 4
    case 0x4E94, 0x4F0D: 5
    case 0x516D, 0x9646: 6
    case 0x4E03, 0x67D2: 7
    case 0x516B, 0x634C: 8
    case 0x4E5D, 0x7396: 9
    default: nil
    }
  }

  private static func multiplier(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341, 0x62FE: 10
    case 0x5EFF: 20
    case 0x5345: 30
    case 0x767E, 0x4F70: 100
    case 0x5343, 0x4EDF: 1000
    case 0x4E07, 0x842C: 10_000
    default: nil
    }
  }
}
