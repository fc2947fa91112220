import DocumentFormats
import DocumentModel
import TestSupport
import Testing

@testable import Bookmarks

struct TextSketchTests {
  private func sketch(_ text: SampleText, _ form: SampleForm = SampleForm()) throws -> TextSketch {
    try #require(TextSketch(of: form.write(text).document))
  }

  private func sketch(_ text: String) -> TextSketch? {
    TextSketch(of: PlainTextFormat.read(TextStorage(Array(text.utf8))))
  }

  @Test(arguments: MadeUpProse.Script.allCases)
  func aTextEditedALittleIsAlike(_ script: MadeUpProse.Script) throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<12 {
      let old = MadeUpProse(script, using: &random).text(characters: 6000, using: &random)
      let edited = old.map { Int.random(in: 0..<50, using: &random) == 0 ? "某" : $0 }
      let agreement = try #require(sketch(old)).agreement(with: #require(sketch(String(edited))))
      #expect(agreement >= TextSketch.leastAlike && agreement < TextSketch.leastSame, "\(agreement)")
    }
  }

  @Test(arguments: SampleText.Language.allCases)
  func aTextInAnotherFormIsTheSame(_ language: SampleText.Language) throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<6 {
      let text = SampleText(language, paragraphs: 60, hasTables: false, using: &random)
      let whole = try sketch(text)
      #expect(try sketch(text, SampleForm(isReencoded: true)) == whole)
      #expect(try whole.isSame(as: sketch(text, SampleForm(wrapColumns: 64))))
    }
  }

  @Test(arguments: MadeUpProse.Script.allCases)
  func anotherVolumeBehindTheSameFrontMatterIsNot(_ script: MadeUpProse.Script) throws {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<12 {
      let prose = MadeUpProse(script, using: &random)
      let front = prose.text(characters: 2500, using: &random)
      let volumes = (0..<2).map { _ in sketch(front + prose.text(characters: 3500, using: &random)) }
      let agreement = try #require(volumes[0]).agreement(with: #require(volumes[1]))
      #expect(agreement < TextSketch.leastAlike, "\(agreement)")
    }
  }

  @Test func aFormFilledInOtherwiseIsNot() throws {
    func minutes(_ random: inout SeededGenerator) -> String {
      let items = SampleText(.chinese, paragraphs: 8, hasTables: false, using: &random)
      return items.paragraphs.enumerated().map { number, item in
        "第\(number + 1)项　议题、说明、讨论与决定\n说明：" + item.sentences.map(\.text).joined() + "\n决定：由有关部门按期落实，下次会议检查。\n"
      }.joined()
    }
    var random = SeededGenerator(seed: 14)
    for _ in 0..<12 {
      let pair = (try #require(sketch(minutes(&random))), try #require(sketch(minutes(&random))))
      #expect(!pair.0.isAlike(pair.1), "\(pair.0.agreement(with: pair.1))")
    }
  }

  @Test func aTextThatIsShortOrRepeatsItselfHasNone() {
    #expect(sketch("") == nil)
    #expect(sketch(String(repeating: "　\n", count: 5000) + "短。") == nil)
    #expect(sketch(String(repeating: "同样的一行。\n", count: 4000)) == nil)
  }

  @Test func digitsGiveItBack() throws {
    var random = SeededGenerator(seed: 15)
    let sketch = try sketch(SampleText(.chinese, paragraphs: 30, hasTables: false, using: &random))
    #expect(sketch.digits.count == 64)
    #expect(TextSketch(digits: sketch.digits) == sketch)
    for digits in ["", "12", sketch.digits + "0", String(sketch.digits.dropLast()) + "g"] {
      #expect(TextSketch(digits: digits) == nil)
    }
  }

  @Test func itIsMadeAsItAlwaysWas() throws {
    let text = (1...200).map { "第\($0)行写着第\($0)件事。\n" }.joined()
    let digits = "abf42889a968a6fd51c57264238d346cdd7352914eb43819777aa15e1bde2455"
    #expect(sketch(text)?.digits == digits)
  }
}
