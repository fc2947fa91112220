/// The box before the text of a task: `[ ]` or `[x]`, followed by a blank.
struct TaskBox {
  /// The bytes of a box and its blank.
  static let length = 4

  let isDone: Bool

  /// The box at the beginning of a text; `nil` without one.
  init?(at text: UnsafeBufferPointer<UInt8>) {
    guard text.count >= Self.length, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]") else { return nil }
    guard text[3] == UInt8(ascii: " ") || text[3] == UInt8(ascii: "\t") else { return nil }
    switch text[1] {
    case UInt8(ascii: " "): isDone = false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): isDone = true
    default: return nil
    }
  }
}
