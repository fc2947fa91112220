import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct PromptTests {
  private func prompt(_ text: String, cursor: Int? = nil) -> Prompt {
    var prompt = Prompt(.note, text: text)
    if let cursor { prompt.moveCursor(by: cursor - text.count) }
    return prompt
  }

  @Test func textGoesInAtTheCursor() {
    var prompt = prompt("茶古道", cursor: 1)
    prompt.insert("马")
    #expect(prompt.text == "茶马古道")
    #expect(prompt.cursor == 2)
    #expect(prompt.parts.before == "茶马")
  }

  @Test func controlsAreLeftOutAndLineEndsBecomeBlanks() {
    var prompt = prompt("")
    prompt.insert("a\r\nb\tc\u{1B}\u{7F}\u{9B}\u{0}d\u{2028}e")
    #expect(prompt.text == "a b cd e")
    #expect(prompt.cursor == 8)
  }

  @Test func aMarkBecomesOneCharacterWithTheLetterBefore() {
    var prompt = prompt("")
    for mark in ["e", "\u{301}", "\u{200D}", "👩", "\u{200D}", "👧", "🇨", "🇳"] { prompt.insert(mark) }
    #expect(prompt.cursor == prompt.text.count)
    prompt.insert("x")
    #expect(prompt.text.hasSuffix("x"))
    while prompt.deleteBackward() {}
    #expect(prompt.text.isEmpty)
  }

  @Test func lettersThatCloseUpKeepTheCursorInTheText() {
    // A Hangul consonant and a vowel are one character when nothing stands between them.
    var prompt = prompt("\u{1100}x\u{1161}", cursor: 2)
    let isDeleted = prompt.deleteBackward()
    #expect(isDeleted)
    prompt.insert("y")
    prompt.deleteForward()
    prompt.deleteWord()
    #expect(prompt.cursor <= prompt.text.count)
  }

  @Test func deleting() {
    var line = prompt("one two  three", cursor: 9)
    line.deleteWord()
    #expect(line.text == "one three" && line.cursor == 4)
    line.deleteForward()
    #expect(line.text == "one hree")
    line.deleteToStart()
    #expect(line.text == "hree" && line.cursor == 0)
    let deleted = line.deleteBackward()
    #expect(!deleted)
    line.moveCursor(by: 99)
    line.deleteForward()
    #expect(line.text == "hree" && line.cursor == 4)
  }

  @Test(arguments: [
    ("^A", 0), ("Home", 0), ("^E", 3), ("End", 3), ("←", 1), ("^B", 1), ("→", 3), ("^F", 3), ("^A ←", 0), ("^E →", 3),
  ])
  func theCursorMoves(keys: String, expected: Int) {
    var prompt = prompt("山水间", cursor: 2)
    for case .key(let key) in KeyScript.events(keys) { _ = prompt.answer(key) }
    #expect(prompt.cursor == expected)
  }

  @Test func aMegabyteIsCut() {
    var desk = Desk(RandomDocument.odd[2].document)
    for prompt in ["/", ":", "a", "Esc t /"] {
      desk.press(prompt)
      desk.handle(.pasted(String(repeating: "石桥\u{301}e ", count: 150_000)))
      #expect(
        desk.reader.prompt.map { $0.text.unicodeScalars.count <= Prompt.longest && $0.text.count > 3_000 } == true)
      expectSound(desk.screen, size: ScreenSize(columns: 80, rows: 24), prompt)
      desk.press("Enter Esc Esc")
    }
  }
}
