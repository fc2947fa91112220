import DocumentModel
import Testing

@testable import DocumentFormats

/// Text extracted from pages: proportional type, running heads, titles in pieces.
@Suite struct PageTests {
  @Test func joinsTheRaggedLinesOfPages() throws {
    var random = SplitMix(state: 50)
    var paragraphs: [String] = []
    var pages: [String] = []
    for number in 1...12 {
      var page: [String] = []
      for _ in 0..<4 {
        let paragraph = PlainText.ragged(&random, sentences: 8)
        paragraphs.append(paragraph.text)
        page.append(paragraph.lines.joined(separator: "\n"))
      }
      pages.append(page.joined(separator: "\n\n") + "\n\n\(number)\n\n")
    }
    let document = PlainText.read(pages.joined(separator: "\u{0C}"))
    #expect(document.findings.contains { $0.name == "profile.setting" && $0.value == "wrapped" })
    let found = Set(PlainText.paragraphs(document))
    #expect(paragraphs.allSatisfy { found.contains($0) })
    #expect(document.furniture.count { $0.kind == .pageNumber } == 12)
  }

  @Test func runningHeadsInCapitalsAreFurniture() {
    var random = SplitMix(state: 51)
    var text = ""
    for number in 1...16 {
      if number > 1 {
        text += "\u{0C}CHAPTER \((number + 3) / 4). ON LAMPS AND OIL\n\n\(number).1. WHO LIGHTS THEM \(number)\n\n"
      }
      // The paragraph is cut in the middle of a sentence where the page ends.
      text += PlainText.ragged(&random, sentences: 16).lines.dropLast().joined(separator: "\n") + "\n\n\(number)\n\n"
    }
    let document = PlainText.read(text)
    #expect(document.furniture.count { $0.kind == .runningHead } == 30)
    #expect(document.outline.isEmpty)
  }

  @Test func titlesInCapitalsOfPagesThatEndAreText() {
    let text = (1...16).map { "LAMPS AND OIL \($0 * 7 % 16)A\n\nLight them.\n\nPut them out.\n" }
    let document = PlainText.read(text.joined(separator: "\u{0C}"))
    #expect(document.furniture.allSatisfy { $0.kind == .formFeed })
  }

  @Test func charactersOfSpacedOutTitlesBelongTogether() {
    var random = SplitMix(state: 52)
    let body = { (count: Int) in
      PlainText.wrapped(PlainText.prose(&random, sentences: count), at: 35, indent: "").joined(separator: "\n")
    }
    let text =
      "第一编\n\n灯\n\n火\n\n第一章\n\n点灯的人\n\n录\n\n\(body(30))\n\n第二章\n\n灯油\n\n\(body(30))\n"
    #expect(PlainText.outline(PlainText.read(text)) == ["第一编灯火录", "  第一章点灯的人", "  第二章灯油"])
  }

  @Test func questionsOverSeveralLinesAreWhole() {
    var random = SplitMix(state: 51)
    let questions = [
      "1.1 Where is the oil?", "1.2 How can I trim the wick of a lamp that hangs over the\nstairs without a ladder?",
      "1.3 Who lights the lamps?",
      "1.4 How can I have the lamp that I keep in my own house put into the list\nof all lamps that the keeper of the harbour knows and can find in the dark\nand lights at night?",
    ]
    let text = questions.map { question in
      let paragraphs = (0..<4).map { _ in PlainText.ragged(&random, sentences: 6).lines.joined(separator: "\n") }
      return "\(question)\n\(paragraphs.joined(separator: "\n"))\n\n"
    }.joined(separator: "\u{0C}")
    #expect(PlainText.outline(PlainText.read(text)) == questions.map { $0.replacing("\n", with: " ") })
  }

  /// Most lines of a manual may be cells of tables, of all lengths and with empty lines between; its prose is wrapped all the same.
  @Test func joinsTheProseOfPagesThatAreMostlyTables() {
    var random = SplitMix(state: 52)
    let cells = [
      "lamp", "wick and oil", "harbour of the town", "lit in the evening and put", "mmmm", "by the lamp that will",
    ]
    var paragraphs: [String] = []
    let pages = (1...10).map { _ in
      let table = (0..<40).map { _ in
        let count = Int.random(in: 1...3, using: &random)
        return (0..<count).map { _ in cells.randomElement(using: &random) ?? "" }.joined(separator: " ") + "\n\n"
      }
      let prose = (0..<3).map { _ in
        let made = PlainText.ragged(&random, sentences: 7)
        paragraphs.append(made.text)
        return made.lines.joined(separator: "\n")
      }
      return table.joined() + prose.joined(separator: "\n\n") + "\n"
    }
    let document = PlainText.read(pages.joined(separator: "\u{0C}"))
    let blocks = Set(document.blocks.map { document.text(of: $0).string })
    #expect(paragraphs.count { blocks.contains($0) } >= 28)
  }

  /// Han characters are all of one width, the Latin words between them are not: most lines end at one cell or near it, and
  /// those with much Latin before it.
  @Test func joinsTheUnevenLinesOfHanPagesWithLatinWords() {
    var random = SplitMix(state: 53)
    let words = ["harbour", "lamp", "illumination", "wick", "oil"]
    var paragraphs: [String] = []
    let pages = (1...8).map { _ in
      (0..<5).map { _ in
        let characters = (0..<230).map { index -> String in
          if index == 229 { return "。" }
          return Int.random(in: 0..<14, using: &random) == 0
            ? words.randomElement(using: &random) ?? ""
            : "灯油夜雨山海城门人书".randomElement(using: &random).map(String.init) ?? ""
        }
        paragraphs.append(characters.joined())
        var lines: [String] = []
        var line = ""
        var width = 0.0
        for character in characters {
          // On the page a Latin letter is much narrower than half a Han character.
          let added = character.utf8.count > 1 && character.count > 1 ? 0.72 * Double(character.count) : 2.0
          if width + added > 80 {
            lines.append(line)
            (line, width) = ("", 0)
          }
          line += character
          width += added
        }
        return (lines + [line]).joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
    let document = PlainText.read(pages.joined(separator: "\n\u{0C}"))
    let blocks = Set(document.blocks.map { document.text(of: $0).string })
    // Two Latin words that meet at a line end get a blank between them.
    #expect(paragraphs.count { blocks.contains($0) } >= 36)
  }
}
