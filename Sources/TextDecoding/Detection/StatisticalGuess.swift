internal import CUchardet

/// What libuchardet takes a text for.
enum StatisticalGuess {
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    var name = [CChar](repeating: 0, count: 64)
    mulu_guess_encoding(bytes, bytes.count, &name, name.count)
    return TextEncoding(named: String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}
