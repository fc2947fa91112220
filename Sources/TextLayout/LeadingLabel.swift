/// The label that an item of a list or a note begins with in plain text: `•`, `1.`, `（1）`, `①`, `[1]`.
struct LeadingLabel {
  /// Columns from the beginning of the label to the text behind it.
  let columns: Int

  /// Whether it is a bullet and not a number: books set in the first lines of numbered paragraphs, bullets always hang.
  let isBullet: Bool

  /// The label at the beginning of a text; `nil` where there is none, or nothing behind it.
  init?(of text: ClusteredText) {
    var rest = text.clusters.indices
    while let first = rest.first, text.clusters[first].traits.contains(.blank) { rest = first + 1..<rest.upperBound }
    var scanner = Scanner(text: text, index: rest.lowerBound)
    guard let kind = scanner.label() else { return nil }
    isBullet = kind == .bullet
    columns = text.columns(of: rest.lowerBound..<scanner.index)
    guard columns <= Self.widest, scanner.index < rest.upperBound else { return nil }
  }

  /// Longer ones are words.
  private static let widest = 8

  private enum Kind { case bullet, number }

  private struct Scanner {
    let text: ClusteredText
    var index: Int

    private var scalar: UInt32? { index < text.clusters.count ? text.clusters[index].scalar : nil }

    /// Goes over a label and the blanks behind it.
    mutating func label() -> Kind? {
      guard let first = scalar else { return nil }
      switch first {
      // • ‣ ◦ ■ □ ▪ ● ○ ◆ ◇ ★
      case 0x2022, 0x2023, 0x25E6, 0x25A0, 0x25A1, 0x25AA, 0x25CF, 0x25CB, 0x25C6, 0x25C7, 0x2605:
        index += 1
        skipBlanks()
        return .bullet
      // - * + – with a blank behind them
      case 0x2D, 0x2A, 0x2B, 0x2013:
        index += 1
        return skipBlanks() ? .bullet : nil
      // ① to ⑳
      case 0x2460...0x2473:
        index += 1
        skipBlanks()
        return .number
      case 0x28: return enclosed(by: 0x29, needsBlank: true)
      case 0xFF08: return enclosed(by: 0xFF09, needsBlank: false)
      case 0x5B: return enclosed(by: 0x5D, needsBlank: false)
      case 0x30...0x39: return number()
      default: return nil
      }
    }

    private mutating func enclosed(by closing: UInt32, needsBlank: Bool) -> Kind? {
      index += 1
      guard skipDigits(), scalar == closing else { return nil }
      index += 1
      return skipBlanks() || !needsBlank ? .number : nil
    }

    private mutating func number() -> Kind? {
      guard skipDigits(), let mark = scalar else { return nil }
      index += 1
      switch mark {
      // . and ) with a blank behind them, so that 3.14 is none
      case 0x2E, 0x29: return skipBlanks() ? .number : nil
      // 、 ． ）
      case 0x3001, 0xFF0E, 0xFF09:
        skipBlanks()
        return .number
      default: return nil
      }
    }

    /// Digits of ASCII, or Chinese ones.
    private mutating func skipDigits() -> Bool {
      let start = index
      while let digit = scalar, (0x30...0x39).contains(digit) || Self.chineseDigits.contains(digit) { index += 1 }
      return index > start
    }

    @discardableResult
    private mutating func skipBlanks() -> Bool {
      let start = index
      while index < text.clusters.count, text.clusters[index].traits.contains(.blank) { index += 1 }
      return index > start
    }

    private static let chineseDigits = "一二三四五六七八九十".unicodeScalars.map(\.value)
  }
}
