import TestSupport
import Testing

@testable import Bookmarks

struct JSONTests {
  private func parse(_ text: String) throws(JSONSyntaxError) -> JSONValue {
    try JSONParser.value(of: Array(text.utf8))
  }

  @Test func readsEveryKindOfValue() throws {
    let value = try parse(
      #" { "a" : [ null , true, false, -0.5e+10, 12 ], "b\u4e2d\ud83d\ude00": "\"\\\/\b\f\n\r\t", "": {} } "#)
    let expected: JSONObject = [
      "a": .array([.null, .bool(true), .bool(false), .number("-0.5e+10"), .int(12)]),
      "b中😀": .string("\"\\/\u{8}\u{C}\n\r\t"), "": .object([:]),
    ]
    #expect(value == .object(expected))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "{a:1}", "01", "1.", "-", "1e", "tru", "\"\\x\"", "\"\n\"", "\"", "[1] 2", "'a'",
    "\"\\u12g4\"",
    "{\"a\":1,}", "nul", "+1", ".5",
  ])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(throws: JSONSyntaxError.self) { try parse(text) }
  }

  @Test(arguments: ["\"", "\\", "\n", "\r", "\u{1}", "\u{1F}", "\u{20}", "!", "#", "[", "]", "\u{7F}", "é", "风", "🌊"])
  func findsWhatEndsAStringWhereverItStands(_ character: String) throws {
    for before in 0...17 {
      for behind in 0...9 {
        let text = String(repeating: "x", count: before) + character + String(repeating: "风", count: behind)
        let written = JSONWriter.bytes(of: .string(text))
        #expect(try JSONParser.value(of: written) == .string(text))
        let isControl = character.utf8.allSatisfy { $0 < 0x20 }
        if isControl { #expect(throws: JSONSyntaxError(offset: before + 1)) { try parse("\"\(text)\"") } }
      }
    }
  }

  @Test func tellsWhereTheTextBreaks() {
    #expect(throws: JSONSyntaxError(offset: 5)) { try parse("[1, 2") }
    #expect(throws: JSONSyntaxError(offset: 4)) { try parse("[1, x]") }
  }

  @Test func refusesDepthThatWouldExhaustTheStack() {
    let depth = 100_000
    #expect(throws: JSONSyntaxError.self) { try parse(String(repeating: "[", count: depth)) }
    #expect(throws: JSONSyntaxError.self) { try parse(String(repeating: #"{"a":"#, count: depth)) }
  }

  @Test func halfASurrogatePairBecomesAReplacement() throws {
    #expect(try parse(#""\ud83dx""#) == .string("\u{FFFD}x"))
    #expect(try parse(#""\ud83d\u0041""#) == .string("\u{FFFD}A"))
    #expect(try parse(#""\ude00""#) == .string("\u{FFFD}"))
  }

  @Test func numbersKeepTheirDigits() throws {
    let text = "[\n  123456789012345678901234567890,\n  1.10,\n  1E400\n]\n"
    #expect(String(decoding: JSONWriter.bytes(of: try parse(text)), as: UTF8.self) == text)
  }

  @Test func writesForReading() {
    let value: JSONObject = ["b": .array([]), "a": .array([.string("中\u{1}\u{7F}\"\\\n")]), "c": .object([:])]
    let text = String(decoding: JSONWriter.bytes(of: .object(value)), as: UTF8.self)
    #expect(text == "{\n  \"a\": [\n    \"中\\u0001\\u007f\\\"\\\\\\n\"\n  ],\n  \"b\": [],\n  \"c\": {}\n}\n")
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let value = randomValue(depth: 0, using: &generator)
      #expect(try JSONParser.value(of: JSONWriter.bytes(of: value)) == value)
    }
  }

  @Test func damagedBytesNeverTrap() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      var bytes = JSONWriter.bytes(of: randomValue(depth: 0, using: &generator))
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: .min ... .max, using: &generator)
      }
      // Whatever is still JSON must stay itself when written and read again.
      guard let value = try? JSONParser.value(of: bytes) else { continue }
      #expect(try JSONParser.value(of: JSONWriter.bytes(of: value)) == value.sorted)
    }
  }

  private func randomValue(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .int(Int.random(in: .min ... .max, using: &generator))
    case 3, 4: return .string(randomText(using: &generator))
    case 5:
      return .array(
        (0..<Int.random(in: 0..<5, using: &generator)).map { _ in randomValue(depth: depth + 1, using: &generator) })
    default:
      var object = JSONObject()
      for index in 0..<Int.random(in: 0..<5, using: &generator) {
        object.append("\(index)" + randomText(using: &generator), randomValue(depth: depth + 1, using: &generator))
      }
      return .object(object)
    }
  }

  private func randomText(using generator: inout SeededGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "中", "\"", "\\", "\u{0}", "\u{1F}", "\u{7F}", "\n", "/", "😀", "é", "\u{2028}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<8, using: &generator) {
      text.append(scalars.randomElement(using: &generator) ?? "a")
    }
    return String(text)
  }
}
