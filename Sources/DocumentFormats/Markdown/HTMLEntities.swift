/// Character references in the text of HTML.
enum HTMLEntities {
  private static let names: [Substring: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "©", "hellip": "…",
    "mdash": "—", "ndash": "–", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "middot": "·", "times": "×",
  ]

  /// How many bytes a reference can have at most.
  private static let longest = 12

  /// The reference that begins with the `&` at an offset: what it stands for, and its length in bytes.
  static func reference(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> (character: String, length: Int)? {
    let limit = min(text.count, offset + longest)
    guard let end = text[offset..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: text[offset + 1..<end], as: UTF8.self)
    guard let character = names[name[...]] ?? numbered(name) else { return nil }
    return (character, end + 1 - offset)
  }

  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let value = isHexadecimal ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    return value.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
