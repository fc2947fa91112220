import DocumentModel
import Testing

@testable import DocumentFormats

/// What printed contents with leaders tell about the headings of the text.
@Suite struct ContentsTests {
  private static let prose = """
    The lamp stood on the table where she had left it in the morning, and
    nobody had thought of putting it out. The oil was nearly gone and the
    flame had grown so small that it lit nothing but itself.
    """

  @Test func titlesAreNamedByWrappedEntries() {
    let text = """
      Contents
      1 Lamps . . . . . . . . . . . . . . . . . . 1
      1.1 Why is a lamp lit before the evening, and who is it that
      puts it out? . . . . . . . . . . . . . . . . 2
      1.2 oil . . . . . . . . . . . . . . . . . . 3
      \u{0C}1 Lamps
      \(Self.prose)

      1.1 Why is a lamp lit before the
      evening, and who is it that puts it out?

      \(Self.prose)

      1.2 oil
      \(Self.prose)
      """
    #expect(
      PlainText.outline(PlainText.read(text)) == [
        "1 Lamps", "  1.1 Why is a lamp lit before the evening, and who is it that puts it out?", "  1.2 oil",
      ])
  }

  @Test func labelsTornFromTheirTitlesAreFoundAgain() {
    let titles = ["灯的来历", "灯油", "oil-lamps", "点灯的人"]
    let contents = titles.enumerated().map { "1.\($0 + 1)\n\n\($1) . . . . . . . . . . . . . . \($0 + 1)" }
    var random = SplitMix(state: 40)
    let body = titles.enumerated().map { number, title in
      "1.\(number + 1)\n\n\(title)\n\n"
        + PlainText.wrapped(PlainText.prose(&random, sentences: 20), at: 35, indent: "").joined(separator: "\n")
    }
    let text = "目录\n\n\(contents.joined(separator: "\n\n"))\n\n\u{0C}\(body.joined(separator: "\n\n"))\n"
    #expect(PlainText.outline(PlainText.read(text)) == titles)
  }

  @Test func sectionsBelowTheContentsAreNoEntries() {
    let sections = (1...9).map { "\($0).  Lamp" }
    let contents = sections.map { "   \($0) ................. 2" }
    let body = sections.enumerated().map { number, section in
      "\(section)\n\n   A lamp is lit.\n\n\(number + 1).1.  Oil\n\n   Oil is kept in the cellar.\n"
    }
    let text =
      "Abstract\n\n   On lamps.\n\nTable of Contents\n\n\(contents.joined(separator: "\n"))\n\n\n"
      + body.joined(separator: "\n")
    let entries = PlainText.read(text).outline.entries
    #expect(entries.map(\.title) == (1...9).map { "\($0). Lamp" })
    #expect(entries.allSatisfy { $0.evidence.contains("contents") })
  }

  @Test func linesOfContentsStayAsTheyAre() {
    let text = """
      Contents
      1 Lamps ........... 1
      2 Oil ............. 2
      3 Wicks ........... 3
      \u{0C}1 Lamps
      \(Self.prose)
      """
    let paragraphs = PlainText.paragraphs(PlainText.read(text))
    #expect(paragraphs.prefix(4).count { $0.contains("....") } == 3)
  }

  @Test(arguments: ["Índex", "Table des matières", "Inhaltsverzeichnis", "Оглавление", "목차"])
  func titlesThatEndWithAFullStopAreThoseOfTheContents(_ contents: String) {
    let titles = ["L'oli.", "El ble.", "La cera del poble.", "El gas.", "La llum del dia."]
    let entries = titles.enumerated().map { "1.\($0.offset + 1) \($0.element) . . . . . . . . \($0.offset + 2)\n" }
      .joined()
    let body = titles.enumerated().map {
      "1.\($0.offset + 1)\n\n\($0.element)\n\nLa nit era fosca i ningú no tenia oli per al llum que penja del pont.\n\n"
    }.joined()
    let found = PlainText.outline(PlainText.read("\(contents)\n\n\(entries)\n\u{0C}\(body)"))
    #expect(found.map { $0.trimmingPrefix { $0.isWhitespace } }.map(String.init) == titles)
  }
}
