/// Follows a text and tells where a number and its unit meet: 2024|年, 第|11|次, 100 |亿|元, 3 |km.
///
/// UAX #14 keeps signs at numbers (￥5, 5.2％, 1,000); the words that count or measure are a table of ours. Numbers and units
/// are those of GB/T 15835–2011.
struct Quantity {
  private var part = Part.none

  private enum Part {
    case none
    /// 第, which a number follows.
    case ordinal
    case number
    /// 十 to 亿, and 多, 余 behind a number.
    case multiple
  }

  /// Goes over the next scalar that is no blank and tells whether it belongs to what stands before it.
  ///
  /// - Parameters:
  ///   - isApart: whether blanks stand before it.
  ///   - offset: where it stands in the text, whose further bytes tell the word.
  @inline(__always)
  mutating func continues(
    with scalar: UInt32, isApart: Bool, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch scalar {
    case 0x30...0x39, 0xFF10...0xFF19:
      let isNumbered = part == .ordinal
      part = .number
      return isNumbered
    case 0x7B2C:
      part = .ordinal
      return false
    default:
      guard part != .none else { return false }
      return isUnit(scalar, isApart: isApart, at: offset, in: bytes)
    }
  }

  private mutating func isUnit(
    _ scalar: UInt32, isApart: Bool, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    defer { part = part != .ordinal && Self.multiples.contains(scalar) ? .multiple : .none }
    guard part != .ordinal else { return false }
    if scalar < 0x80 { return isApart && part == .number && Self.isWord(at: offset, in: bytes) }
    return (Self.multiples.contains(scalar) || Self.counters.contains(scalar)) && !(isApart && part == .multiple)
  }

  private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

  private static let multiples = scalars("十百千万亿兆多余")

  /// Words of one character that count or measure, or that begin one that does: 公里, 平方米, 小时.
  private static let counters = scalars(
    "年月日号时点分秒刻周天世岁届期次回遍章节条款项页卷册篇部集期版段行字句个位名人户家件只台辆架艘座栋层间所枚张份批"
      + "种类套组队级等倍成元角块毛米里尺寸丈亩顷斤两克吨升度公平立毫厘千瓦伏安赫分小英海美欧港")

  /// Units of Latin letters, each with all its letters.
  private static let words: Set<String> = [
    "m", "km", "cm", "mm", "nm", "g", "kg", "mg", "t", "L", "l", "mL", "ml", "h", "min", "s", "ms", "Hz", "kHz", "MHz",
    "GHz", "B", "kB", "KB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "W", "kW", "MW", "GW", "kWh", "V", "kV", "Pa", "kPa",
    "MPa", "px", "pt", "dpi",
  ]

  private static func isWord(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = bytes[offset...].prefix(4).prefix { ($0 | 0x20) &- 0x61 < 26 }
    return !word.isEmpty && word.count < 4 && words.contains(String(decoding: word, as: UTF8.self))
  }
}
