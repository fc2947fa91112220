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
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): write("\\\"")
      case UInt8(ascii: "\\"): write("\\\\")
      case UInt8(ascii: "\n"): write("\\n")
      case UInt8(ascii: "\r"): write("\\r")
      case UInt8(ascii: "\t"): write("\\t")
      case 0..<0x20, 0x7F: writeEscape(of: byte)
      // U+0080 to U+009F, which some terminals obey.
      case 0x80...0x9F where bytes.last == 0xC2:
        bytes.removeLast()
        writeEscape(of: byte)
      default: bytes.append(byte)
      }
    }
    write("\"")
  }

  private mutating func writeEscape(of byte: UInt8) {
    write(byte < 0x10 ? "\\u000" : "\\u00")
    bytes.append(contentsOf: String(byte, radix: 16).utf8)
  }
}
