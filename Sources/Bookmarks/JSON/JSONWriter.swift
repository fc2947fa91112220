/// Writes JSON to be read by people too: indented by two blanks, members sorted by name, text as it is.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  /// A whole file: the value and a line end.
  package static func bytes(of value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// A value inside a file, whose first line already stands at an indent.
  static func bytes(of value: JSONValue, indent: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, indent: indent)
    return writer.bytes
  }

  private mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): write(quoting: text)
    case .array(let values):
      writeList(values, brackets: ("[", "]"), indent: indent) { $0.write($1, indent: indent + 1) }
    case .object(let object):
      writeList(sorted(object.members), brackets: ("{", "}"), indent: indent) { writer, member in
        writer.write(quoting: member.name)
        writer.write(": ")
        writer.write(member.value, indent: indent + 1)
      }
    }
  }

  private func sorted(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
    let isSorted = zip(members, members.dropFirst()).allSatisfy { $0.name <= $1.name }
    return isSorted ? members : members.sorted { $0.name < $1.name }
  }

  private mutating func writeList<Element>(
    _ elements: [Element], brackets: (open: StaticString, close: StaticString), indent: Int,
    each: (inout JSONWriter, Element) -> Void
  ) {
    write(brackets.open)
    for (index, element) in elements.enumerated() {
      if index > 0 { write(",") }
      startLine(indent: indent + 1)
      each(&self, element)
    }
    if !elements.isEmpty { startLine(indent: indent) }
    write(brackets.close)
  }

  private mutating func startLine(indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
  }

  private mutating func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func write(quoting text: String) {
    write("\"")
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: write("\\\"")
      case 0x5C: write("\\\\")
      case 0x0A: write("\\n")
      case 0x0D: write("\\r")
      case 0x09: write("\\t")
      // Controls, of which some terminals obey also those from U+0080 on, and what turns text around.
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: writeEscape(of: scalar.value)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    write("\"")
  }

  /// Writes the escape of a scalar up to U+FFFF.
  private mutating func writeEscape(of scalar: UInt32) {
    let digits = String(scalar, radix: 16)
    write("\\u")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }
}
