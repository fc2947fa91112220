import DocumentModel
import Testing

@testable import Bookmarks

struct DocumentChoiceFolderTests {
  private let temporary: TemporaryFolder
  private let folder: DocumentChoiceFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = DocumentChoiceFolder(path: temporary.path + "/data/choices")
  }

  private let now = 1_700_000_000
  private let chosen = DocumentChoices(encoding: "GB18030")
  private let file = "data/choices/\(DocumentIdentity.novel.fingerprint).json"
  private let edited = DocumentIdentity(fingerprint: "0123", path: DocumentIdentity.novel.path)

  @discardableResult
  private func save(
    _ choices: DocumentChoices, since origin: DocumentChoices = DocumentChoices(),
    for document: DocumentIdentity = .novel
  ) throws -> DocumentChoiceFolder.Result {
    try folder.save(choices, since: origin, for: document, title: "山中来信", now: now)
  }

  private func read(_ document: DocumentIdentity) throws -> DocumentChoices {
    try folder.read(for: document, now: now).choices
  }

  @Test func aChoiceComesBackByContentAndByPath() throws {
    #expect(try read(.novel) == DocumentChoices())
    try save(chosen)
    #expect(try read(.novel) == chosen)
    #expect(try read(edited) == chosen)
    #expect(try read(DocumentIdentity(fingerprint: DocumentIdentity.novel.fingerprint, path: "/b")) == chosen)
    #expect(try read(.report) == DocumentChoices())
  }

  @Test func aForgottenChoiceDoesNotComeBackByThePath() throws {
    try save(chosen)
    try save(DocumentChoices(), since: chosen, for: edited)
    #expect(try read(edited) == DocumentChoices())
    #expect(try read(.novel) == chosen)
  }

  @Test func whatOthersHaveChangedStays() throws {
    try save(chosen)
    // Another program, which has seen no choice and makes none.
    let result = try save(DocumentChoices(), since: DocumentChoices())
    #expect(result.choices == chosen)
    #expect(try read(.novel) == chosen)
  }

  @Test(arguments: ["", "{", "[]", "\u{0}"]) func aBrokenFileIsSetAside(_ text: String) throws {
    try save(chosen)
    try temporary.write(text, to: file)
    let result = try folder.read(for: .novel, now: now)
    #expect(result.choices == DocumentChoices())
    let aside = try #require(result.setAside)
    #expect(aside.hasPrefix(temporary.path + "/" + file + ".broken-"))
    #expect(try temporary.text(of: String(aside.dropFirst(temporary.path.count + 1))) == text)
    try save(chosen)
    #expect(try read(.novel) == chosen)
    #expect(try folder.read(for: .novel, now: now).setAside == nil)
  }

  @Test func savingSetsABrokenFileAsideToo() throws {
    try save(chosen)
    try temporary.write("{ no choices", to: file)
    let result = try save(DocumentChoices(encoding: "Big5"))
    #expect(result.setAside != nil)
    #expect(try read(.novel).encoding == "Big5")
  }

  @Test func whatANewerVersionAddedStays() throws {
    try save(chosen)
    var text = try temporary.text(of: file)
    text.replace("\"version\": 1", with: "\"version\": 7,\n  \"voice\": {\"speed\": 1.50}")
    try temporary.write(text, to: file)
    try save(DocumentChoices(encoding: "Big5"), since: chosen)
    #expect(try temporary.text(of: file).contains("\"speed\": 1.50"))
    #expect(try temporary.text(of: file).contains("\"version\": 7"))
    #expect(try read(.novel).encoding == "Big5")
    // With an edited file it moves on.
    try save(DocumentChoices(), since: DocumentChoices(encoding: "Big5"), for: edited)
    #expect(try temporary.text(of: "data/choices/0123.json").contains("\"speed\": 1.50"))
  }

  @Test func filesAreForTheUserAlone() throws {
    try save(chosen)
    #expect(temporary.mode(of: "data/choices") == 0o700)
    #expect(temporary.mode(of: file) == 0o600)
  }

  @Test func aFolderThatCannotBeMadeIsAnError() throws {
    try temporary.write("", to: "data")
    #expect(throws: UserFileError.self) { try save(chosen) }
  }

  private let pattern = HeadingPattern(expression: "^第.+讲", level: 2)
  private let line = LineCorrection(
    line: SourceLineQuote(text: "小引", before: "前", after: "后", offset: 12), verdict: .heading(level: 3))
  private let textLine = LineCorrection(
    line: SourceLineQuote(text: "目录", before: "", after: "后", offset: 0), verdict: .text)

  @Test func correctionsComeBack() throws {
    let choices = DocumentChoices(corrections: OutlineCorrections(patterns: [pattern], lines: [line, textLine]))
    try save(choices)
    #expect(try read(.novel) == choices)
    #expect(try read(edited) == choices)
    try save(DocumentChoices(), since: choices)
    #expect(try read(.novel) == DocumentChoices())
  }

  @Test func correctionsOfTwoProgramsAreBothKept() throws {
    let origin = DocumentChoices(corrections: OutlineCorrections(patterns: [pattern], lines: [textLine]))
    try save(origin)
    // One has deleted the pattern and corrected a line while the other has said something of another line.
    try save(DocumentChoices(corrections: OutlineCorrections(lines: [textLine, line])), since: origin)
    var other = origin
    other.corrections.lines = []
    let result = try save(other, since: origin)
    #expect(result.choices.corrections == OutlineCorrections(lines: [line]))
    #expect(try read(.novel).corrections == OutlineCorrections(lines: [line]))
  }

  @Test func entriesOfANewerVersionStay() throws {
    let choices = DocumentChoices(corrections: OutlineCorrections(patterns: [pattern], lines: [line]))
    try save(choices)
    var text = try temporary.text(of: file)
    text.replace("\"level\": 2", with: "\"level\": 2, \"note\": \"讲座\"")
    text.replace("\"lines\": [", with: "\"lines\": [{\"page\": 7}, ")
    try temporary.write(text, to: file)
    #expect(try read(.novel) == choices)
    var more = choices
    more.corrections.lines.append(textLine)
    try save(more, since: choices)
    let saved = try temporary.text(of: file)
    #expect(saved.contains("讲座") && saved.contains("\"page\": 7"))
    #expect(try read(.novel) == more)
  }
}
