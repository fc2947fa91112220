/// The encoding that a marked-up text names for itself at its beginning: `charset=…` or `encoding="…"`.
enum DeclaredEncoding {
  private static let range = 1024
  private static let words = [Array("charset=".utf8), Array("encoding=".utf8)]

  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let head = bytes.prefix(range)
    for word in words {
      for start in head.indices where head[start...].starts(with: word) {
        let name = head[(start + word.count)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }.prefix {
          $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
            || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
        }
        if let encoding = TextEncoding(named: String(decoding: name, as: UTF8.self)) { return encoding }
      }
    }
    return nil
  }
}
