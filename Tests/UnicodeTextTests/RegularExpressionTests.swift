import Testing
import UnicodeText

@Suite("Regular expressions")
struct RegularExpressionTests {
  private func isFound(_ expression: String, in text: String) throws -> Bool? {
    let regex = try RegularExpression(expression)
    var utf8 = Array(text.utf8)
    return utf8.withUnsafeMutableBufferPointer { regex.isFound(in: UnsafeBufferPointer($0)[...]) }
  }

  @Test(arguments: [
    ("^第.+[回章]", "第二十回 风雪", true), ("^第.+[回章]", "到第二十回时", false), ("章$", "尾章", true), ("^$", "", true),
    ("(?i)^scene \\d+", "SCENE 12", true), ("\\p{Han}{3}", "二零a一", false), ("𠮷", "大𠮷屋", true),
  ])
  func finds(expression: String, text: String, expected: Bool) throws {
    #expect(try isFound(expression, in: text) == expected)
  }

  @Test func malformedBytesAreReplacementCharacters() throws {
    let regex = try RegularExpression("^a\u{FFFD}b$")
    let bytes: [UInt8] = [0x61, 0xFF, 0x62]
    #expect(bytes.withUnsafeBufferPointer { regex.isFound(in: $0[...]) } == true)
  }

  @Test(arguments: [
    ("第(.+", RegularExpressionError.Problem.parenthesis), ("[a", .bracket), ("a{3,1}", .brace), ("\\q", .escape),
    ("\\p{Nonesuch}", .property), ("[z-a]", .range), ("(?<=a*)b", .lookBehind), ("*a", .syntax), ("", .syntax),
    ("(a)\\2", .reference),
    (String(repeating: "a", count: 1001), .tooLarge),
  ])
  func tellsWhatIsWrong(expression: String, problem: RegularExpressionError.Problem) {
    #expect {
      try RegularExpression(expression)
    } throws: {
      ($0 as? RegularExpressionError)?.problem == problem
    }
  }

  @Test func tellsWhere() {
    #expect {
      try RegularExpression("𠮷[z-a]")
    } throws: {
      ($0 as? RegularExpressionError)?.offset.map { (2...5).contains($0) } ?? false
    }
  }

  /// Trying all divisions of the a's would take longer than there is time.
  @Test func givesUp() throws {
    #expect(try isFound("^(a|aa)+(a|aa)+(a|aa)+$", in: String(repeating: "a", count: 900) + "b") == nil)
  }
}
