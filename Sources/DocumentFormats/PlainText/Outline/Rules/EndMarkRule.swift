/// Headings end without a mark; some ask or exclaim.
enum EndMarkRule: HeadingRule {
  static let name = "no-end-mark"

  static func vote(on context: HeadingContext) -> Int {
    let isLabel = context.numbering?.isAlone ?? false
    switch context.last.last {
    case .final: return isLabel ? 0 : -3
    case .pause, .semicolon: return isLabel ? 0 : -4
    case .colon: return isLabel ? 0 : -3
    case .question, .ellipsis: return context.numbering == nil ? -2 : -1
    case .dash: return -1
    case .closer where endsBlank(context.last, in: context.bytes): return -3
    default: return context.numbering == nil && context.lines.contains { hasStop($0, in: context.bytes) } ? -3 : 0
    }
  }

  /// Whether a line ends with a blank to fill in: （　　）.
  private static func endsBlank(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = bytes[line.textRange]
    guard text.suffix(3).elementsEqual("）".utf8) else { return false }
    text = text.dropLast(3)
    let end = text.endIndex
    while text.last == 0x20 || text.suffix(3).elementsEqual("\u{3000}".utf8) {
      text = text.dropLast(text.last == 0x20 ? 1 : 3)
    }
    return text.endIndex < end && text.suffix(3).elementsEqual("（".utf8)
  }

  /// Whether a sentence ends inside a line with 。 so that another one begins there.
  private static func hasStop(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    line.textRange.dropLast(2).contains { bytes[$0] == 0xE3 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0x82 }
  }
}
