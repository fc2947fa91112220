/// Numbers in Roman figures.
enum RomanNumber {
  /// The value of a well-formed Roman number of upper- or lowercase letters, up to 399.
  static func value(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard !text.isEmpty, text.count <= 9 else { return nil }
    var total = 0
    var last = 0
    for byte in text.reversed() {
      let value =
        switch byte | 0x20 {
        case UInt8(ascii: "i"): 1
        case UInt8(ascii: "v"): 5
        case UInt8(ascii: "x"): 10
        case UInt8(ascii: "l"): 50
        case UInt8(ascii: "c"): 100
        default: 0
        }
      guard value > 0 else { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total > 0 && total < 400 ? total : nil
  }

  /// A number from 1 to 399 in lowercase Roman figures.
  static func text(_ value: Int) -> String {
    let hundreds = ["", "c", "cc", "ccc"]
    let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"]
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    guard (1..<400).contains(value) else { return "" }
    return hundreds[value / 100] + tens[value / 10 % 10] + ones[value % 10]
  }
}
