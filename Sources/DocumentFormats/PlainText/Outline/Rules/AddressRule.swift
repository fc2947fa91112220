/// Lines with network addresses are not titles.
enum AddressRule: HeadingRule {
  static let name = "no-address"

  static func vote(on context: HeadingContext) -> Int {
    guard context.numbering == nil else { return 0 }
    var previous: UInt8 = 0
    for line in context.lines {
      for byte in context.bytes[line.textRange.prefix(300)] {
        // "://", "@" and "a.b" stand in addresses.
        if byte == 0x40 || byte == 0x2F && previous == 0x2F { return -3 }
        if (byte | 0x20) &- 0x61 < 26 && previous == 0x2E { return -3 }
        previous = byte
      }
    }
    return 0
  }
}
