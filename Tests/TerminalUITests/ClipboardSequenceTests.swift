import Testing

@testable import TerminalUI

@Suite struct ClipboardSequenceTests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"), ("雨停", "6Zuo5YGc"),
  ])
  func base64(_ text: String, _ expected: String) {
    #expect(String(decoding: Base64.text(of: Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func plain() {
    #expect(
      ClipboardSequence(route: .plain).bytes(for: "foo").map { String(decoding: $0, as: UTF8.self) }
        == "\u{1B}]52;c;Zm9v\u{7}")
  }

  /// Unwrapped, what screen passes on is the plain sequence; no string is longer than old versions take.
  @Test func wrappedForScreen() throws {
    let text = String(repeating: "山水", count: 500)
    let wrapped = String(decoding: try #require(ClipboardSequence(route: .screen).bytes(for: text)), as: UTF8.self)
    let pieces = wrapped.split(separator: "\u{1B}P").map(String.init)
    #expect(pieces.allSatisfy { $0.hasSuffix("\u{1B}\\") && $0.utf8.count <= 242 })
    let plain = String(decoding: try #require(ClipboardSequence(route: .plain).bytes(for: text)), as: UTF8.self)
    #expect(pieces.map { String($0.dropLast(2)) }.joined() == plain)
  }

  @Test func limit() throws {
    let sequence = ClipboardSequence(route: .plain)
    #expect(try #require(sequence.bytes(for: String(repeating: "a", count: 74_994))).count == 100_000)
    #expect(sequence.bytes(for: String(repeating: "a", count: 74_995)) == nil)
    #expect(ClipboardSequence(route: .none).bytes(for: "a") == nil)
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], ClipboardSequence.Route.plain),
    (["TERM": "screen-256color", "TMUX": "/tmp/t,1,0"], .plain),
    (["TERM": "tmux-256color", "TMUX": "/tmp/t,1,0", "STY": "1.a"], .plain),
    (["TERM": "screen", "STY": "1.a"], .screen),
    (["TERM": "screen.xterm-256color", "STY": "1.a", "TMUX": "/tmp/t"], .screen), (["TERM": "linux"], .none),
    (["TERM": "vt220"], .none), ([:], .plain),
  ])
  func routes(_ environment: [String: String], _ route: ClipboardSequence.Route) {
    #expect(ClipboardSequence { environment[$0] }.route == route)
  }
}
