internal import Glibc

/// The name of a member, which is compared where it stands.
struct JSONName {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private let hasEscapes: Bool

  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, hasEscapes: Bool) {
    self.bytes = bytes
    self.range = range
    self.hasEscapes = hasEscapes
  }

  var text: String {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    return hasEscapes ? JSONEscapes.resolved(text) : text
  }

  static func ~= (name: StaticString, value: JSONName) -> Bool {
    guard !value.hasEscapes else { return value.text == name.description }
    guard value.range.count == name.utf8CodeUnitCount, let start = value.bytes.baseAddress else { return false }
    return memcmp(start + value.range.lowerBound, name.utf8Start, value.range.count) == 0
  }
}
