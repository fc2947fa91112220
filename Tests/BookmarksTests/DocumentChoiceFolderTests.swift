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
}
