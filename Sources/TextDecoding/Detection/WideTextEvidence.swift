/// Tells UTF-16 and UTF-32 without a mark.
enum WideTextEvidence {
  private static let sampleSize = 16 * 1024
  private static let names = ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"]

  /// The encoding in which nearly all of the text is of everyday use; `nil` if there is none.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>, shape: UTF8Shape) -> TextEncoding? {
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(sampleSize & ~3))
    guard sample.count >= 4 else { return nil }
    let zeros = sample.count { $0 == 0 }
    if zeros == 0, sample.count < 16 || !bytes.count.isMultiple(of: 2) { return nil }
    var best: (name: String, share: Double)?
    for name in names where zeros > 0 || name.hasPrefix("UTF-16") {
      if zeros > 0, !hasWideBlanks(sample, name, zeros: zeros, isValidUTF8: shape.malformed == 0) { continue }
      let share = zeros > 0 ? usualShare(sample, name) : frequentShare(sample, name)
      if share > best?.share ?? 0 { best = (name, share) }
    }
    guard let best, best.share >= (zeros > 0 ? 0.85 : 0.5) else { return nil }
    return TextEncoding(named: best.name)
  }

  /// Whether blanks and line ends are units of their own, which they are not in a text with stray NULs.
  private static func hasWideBlanks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: String, zeros: Int, isValidUTF8: Bool
  ) -> Bool {
    let isBlank: Set<UInt32> = [0x0A, 0x0D, 0x20]
    let wide = units(bytes, name).count { isBlank.contains($0) }
    let all = bytes.count { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
    if isValidUTF8, zeros * 5 < bytes.count, wide < 2 { return false }
    // U+2019 and others have such a byte too.
    return wide * 3 >= all
  }

  /// The share of scalars that ordinary text has; that of a wrong byte order is full of U+xx00.
  private static func usualShare(_ bytes: UnsafeBufferPointer<UInt8>, _ name: String) -> Double {
    var usual = 0
    var all = 0
    for value in units(bytes, name) {
      all += 1
      if isUsual(value) { usual += 1 }
    }
    return all > 0 ? Double(usual) / Double(all) : 0
  }

  private static func frequentShare(_ bytes: UnsafeBufferPointer<UInt8>, _ name: String) -> Double {
    var frequent = 0
    var all = 0
    for value in units(bytes, name) {
      all += 1
      if FrequentCharacters.chinese.contains(value) || 0x3001...0x3011 ~= value || 0xFF01...0xFF1F ~= value {
        frequent += 1
      }
    }
    return all > 0 ? Double(frequent) / Double(all) : 0
  }

  private static func units(_ bytes: UnsafeBufferPointer<UInt8>, _ name: String) -> [UInt32] {
    let size = name.hasPrefix("UTF-32") ? 4 : 2
    let isLittle = name.hasSuffix("LE")
    return stride(from: 0, through: bytes.count - size, by: size).map { start in
      (0..<size).reduce(0) { $0 << 8 | UInt32(bytes[start + (isLittle ? size - 1 - $1 : $1)]) }
    }
  }

  private static func isUsual(_ value: UInt32) -> Bool {
    if value > 0xFF, value & 0xFF == 0, value != 0x4E00, value != 0x3000, value != 0xFF00 { return false }
    return switch value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0...0x24F, 0x370...0x52F, 0x590...0x6FF, 0xE00...0xE7F: true
    case 0x2010...0x2049, 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFFEF: true
    // Surrogates of UTF-16, and what they mostly stand for: emoji and rarer ideographs.
    case 0xD800...0xDFFF, 0x1F000...0x1FAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
