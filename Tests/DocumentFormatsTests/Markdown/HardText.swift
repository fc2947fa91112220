import Testing

/// A text made to be hard for a parser, under a name that fits a line of test output.
struct HardText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]

  init(_ name: String, _ text: String) {
    testDescription = name
    bytes = Array(text.utf8)
  }

  /// A text of one part over and over.
  static func repeating(_ part: String, _ count: Int, then end: String = "") -> HardText {
    HardText("\(count) × \(part)", String(repeating: part, count: count) + end)
  }
}
