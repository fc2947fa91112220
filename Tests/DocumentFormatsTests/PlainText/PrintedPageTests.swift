import DocumentModel
import Testing

@testable import DocumentFormats

/// Pages whose layout extraction has kept: notes and lists set in, numbers at the pages' ends, code among the prose.
@Suite struct PrintedPageTests {
  /// A paragraph of a page with its lines set in, its first line by its label.
  private func setIn(_ lines: [String], by columns: Int, label: String = "") -> String {
    let indent = String(repeating: " ", count: columns)
    return lines.enumerated().map { index, line in
      guard index == 0, !label.isEmpty else { return indent + line }
      return String(repeating: " ", count: columns - label.count - 1) + label + " " + line
    }.joined(separator: "\n")
  }

  private struct Book {
    var text = ""
    var paragraphs: [String] = []
  }

  /// Pages with prose at the margin, items and notes set in by several depths, and code.
  private func book(pages: Int, isNumbered: Bool, code: String = "    oil --lamp 3\n      wick --trim") -> Book {
    var random = SplitMix(state: 61)
    var book = Book()
    for page in 1...pages {
      var pieces: [String] = []
      func add(_ sentences: Int, width: Double, indent: Int, label: String = "") {
        let made = PlainText.ragged(&random, sentences: sentences, width: width)
        book.paragraphs.append((label.isEmpty ? "" : label + " ") + made.text)
        pieces.append(setIn(made.lines, by: indent, label: label))
      }
      add(6, width: 90, indent: 0)
      add(4, width: 84, indent: 6, label: "•")
      add(4, width: 84, indent: 6, label: "•")
      add(5, width: 70, indent: 12)
      if page % 2 == 0 { pieces.append(code) }
      add(5, width: 90, indent: 0)
      let foot = isNumbered ? "\n\n" + String(repeating: " ", count: 44) + "\(page)" : ""
      book.text += pieces.joined(separator: "\n\n") + foot + "\n\u{0C}"
    }
    return book
  }

  private func texts(_ document: Document) -> Set<String> { Set(document.blocks.map { document.text(of: $0).string }) }

  @Test func joinsParagraphsAtSeveralIndents() {
    let book = book(pages: 10, isNumbered: true)
    let document = PlainText.read(book.text)
    let found = texts(document)
    #expect(book.paragraphs.count { found.contains($0) } >= 44)
    #expect(document.pages.map(\.number) == Array(1...10))
    let lines = PlainText.lines(document)
    #expect(lines.count { $0.hasPrefix("    • ") } == 20)
    #expect(lines.contains("    oil --lamp 3") && lines.contains("      wick --trim"))
  }

  /// Parts of logs that form feeds divide have no numbers; their lines stay, with what their indents tell.
  @Test func leavesLaidOutTextWithoutPageNumbers() {
    let document = PlainText.read(book(pages: 10, isNumbered: false).text)
    #expect(document.findings.contains { $0.name == "profile.setting" && $0.value == "layout" })
  }

  /// `# ` is the prompt of a shell there, and no heading of Markdown.
  @Test func promptsAndRemarksAreNoMarkup() {
    let prompts = (1...6).map { "# lamp --light \($0)" }.joined(separator: "\n")
    let book = book(pages: 10, isNumbered: true, code: prompts)
    let found = texts(PlainText.read(book.text))
    #expect(book.paragraphs.count { found.contains($0) } >= 44)
    #expect(found.contains("# lamp --light 3"))
  }

  /// Words that are divided at line ends are put together by pdftotext, and the lines with them.
  @Test func endsParagraphsBehindLinesThatHoldSeveral() {
    var random = SplitMix(state: 62)
    var paragraphs: [String] = []
    let pages = (1...8).map { page in
      (0..<5).map { _ in
        var (text, lines) = PlainText.ragged(&random, sentences: 7)
        // The last line of the page and the one before it are one of the text.
        if lines.count > 2, lines[lines.count - 1].count < 60 {
          lines.append([lines.removeLast(), lines.removeLast()].reversed().joined(separator: " "))
        }
        paragraphs.append(text)
        text = lines.joined(separator: "\n")
        return text
      }.joined(separator: "\n") + "\n\n\(page)\n"
    }
    let found = texts(PlainText.read(pages.joined(separator: "\u{0C}")))
    #expect(paragraphs.count { found.contains($0) } >= 18)
  }

  /// Korean and Cyrillic lines go on with letters that have no case, or a case beyond Latin.
  @Test(arguments: [
    ["등불과", "등불은", "항구에서", "저녁마다", "켜지고", "사람들이", "기름을", "나르며", "심지를"],
    ["Лампа", "лампа", "в гавани", "зажигается", "вечером", "и масло", "приносят", "наверх", "люди"],
  ])
  func joinsThePagesOfOtherScripts(_ words: [String]) throws {
    let title = try #require(words.first)
    var random = SplitMix(state: 63)
    var paragraphs: [String] = []
    let pages = (1...8).map { page in
      (0..<5).map { _ in
        let all = [title] + (0..<90).map { _ in words.dropFirst().randomElement(using: &random) ?? "" }
        paragraphs.append(all.joined(separator: " ") + ".")
        var lines: [String] = []
        var line: [String] = []
        var measure = 60
        for word in all {
          if line.joined(separator: " ").count + word.count > measure {
            lines.append(line.joined(separator: " "))
            line = []
            measure = Int.random(in: 56...64, using: &random)
          }
          line.append(word)
        }
        return (lines + [line.joined(separator: " ") + "."]).joined(separator: "\n")
      }.joined(separator: "\n\n") + "\n\n\(page)\n"
    }
    let found = texts(PlainText.read(pages.joined(separator: "\u{0C}")))
    #expect(paragraphs.count { found.contains($0) } >= 30)
  }
}
