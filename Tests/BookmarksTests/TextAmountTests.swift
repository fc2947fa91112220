import DocumentModel
import TestSupport
import Testing

@testable import Bookmarks

struct TextAmountTests {
  @Test(arguments: [
    ("", 0, 0), ("山水，有清音。", 5, 0), ("One fine day — it's well-known.", 0, 5), ("用 Swift 6 写成", 3, 2),
    ("ひらがなカタカナ한글", 10, 0), ("  \n\t　", 0, 0), ("Übergrößenträger", 0, 1), ("“你好”！", 2, 0),
    ("a" + String(repeating: "b", count: 59), 0, 7),
  ]) func countsWhatIsRead(text: String, characters: Int, words: Int) {
    let storage = TextStorage(Array(text.utf8))
    #expect(
      TextAmount(of: 0..<storage.count, in: storage) == TextAmount(characters: characters, words: words))
  }

  @Test func malformedBytesAndRangesOutsideCountNothing() {
    let storage = TextStorage([0xFF, 0xE5, 0xB1, 0xE5])
    #expect(TextAmount(of: -5..<100, in: storage).isEmpty)
  }

  @Test func speedMovesTowardsWhatIsMeasured() {
    var speed = ReadingSpeed()
    #expect(speed.seconds(for: TextAmount(characters: 400)) == 60)
    for _ in 0..<600 { speed.learn(TextAmount(characters: 100), in: 10) }
    #expect(abs(speed.characters.perMinute - 600) < 10)
    // The other script is as it was.
    #expect(speed.words.perMinute == 240)
    let before = speed.characters.perMinute
    speed.learn(TextAmount(characters: 200), in: 60)
    #expect(speed.characters.perMinute < before && speed.characters.perMinute > 590)
    speed.learn(TextAmount(), in: 60)
    speed.learn(TextAmount(characters: 1_000_000), in: 0)
    #expect(speed.characters.perMinute < before)
  }

  @Test func aMixedTextTeachesBothScriptsByTheirShare() {
    var speed = ReadingSpeed()
    for _ in 0..<200 { speed.learn(TextAmount(characters: 100, words: 60), in: 60) }
    #expect(abs(speed.seconds(for: TextAmount(characters: 100, words: 60)) - 60) < 2)
  }
}
