import Testing

@testable import Bookmarks

struct ReadingRecordFolderTests {
  private let temporary: TemporaryFolder
  private let folder: ReadingRecordFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = ReadingRecordFolder(path: temporary.path + "/state/places")
  }

  private let record = ReadingRecord(
    document: .novel, title: "山中来信", position: 1234, progress: 0.25, lastRead: 1_700_000_000, isRaw: true)

  @Test func aRecordComesBackByContentAndByPath() throws {
    #expect(folder.record(of: .novel) == nil)
    try folder.save(record)
    #expect(folder.record(of: .novel) == record)
    #expect(folder.record(of: DocumentIdentity(fingerprint: "new", path: DocumentIdentity.novel.path)) == record)
    #expect(folder.record(of: DocumentIdentity(fingerprint: DocumentIdentity.novel.fingerprint, path: "/b")) == record)
    #expect(folder.record(of: .report) == nil)
    #expect(folder.record(atPath: "") == nil)
  }

  @Test func theLatestContentOfAPathHolds() throws {
    try folder.save(record)
    var edited = record
    edited.document.fingerprint = "0123"
    edited.position = 9
    try folder.save(edited)
    #expect(folder.record(atPath: DocumentIdentity.novel.path)?.position == 9)
    #expect(folder.record(of: .novel)?.position == 1234)
    #expect(folder.records().count == 2)
  }

  @Test func aDocumentWithoutPathIsKnownByItsContent() throws {
    var piped = record
    piped.document.path = ""
    try folder.save(piped)
    #expect(folder.record(of: DocumentIdentity(fingerprint: piped.document.fingerprint, path: "")) == piped)
    #expect(try temporary.names(in: "state/places/paths") == [])
  }

  @Test(arguments: ["../../escape", "a/b", "", "\u{0}"])
  func aStrangeFingerprintStaysInTheFolder(_ fingerprint: String) throws {
    var strange = record
    strange.document.fingerprint = fingerprint
    try folder.save(strange)
    #expect(folder.record(of: strange.document) == strange)
    #expect(try temporary.names() == ["state"])
    #expect(try temporary.names(in: "state") == ["places"])
    #expect(try temporary.names(in: "state/places").count == 2)
  }

  @Test(arguments: ["", "{", "[]", "{\"position\": 3}", "{\"document\": {\"fingerprint\": 3}, \"position\": 3}"])
  func aBrokenRecordIsNoneAndIsReplaced(_ text: String) throws {
    try folder.save(record)
    try temporary.write(text, to: "state/places/\(DocumentIdentity.novel.fingerprint).json")
    #expect(folder.record(of: .novel) == nil)
    #expect(folder.records() == [])
    try folder.save(record)
    #expect(folder.record(of: .novel) == record)
  }

  @Test func whatANewerVersionAddedStays() throws {
    try folder.save(record)
    let name = "state/places/\(DocumentIdentity.novel.fingerprint).json"
    var text = try temporary.text(of: name)
    text.replace("{\n  \"document\"", with: "{\n  \"speed\": 400,\n  \"document\"")
    try temporary.write(text, to: name)
    var later = record
    later.position = 5
    try folder.save(later)
    #expect(try temporary.text(of: name).contains("\"speed\": 400"))
    #expect(folder.record(of: .novel) == later)
  }

  @Test func filesAreForTheUserAlone() throws {
    try folder.save(record)
    #expect(temporary.mode(of: "state/places") == 0o700)
    #expect(temporary.mode(of: "state/places/\(DocumentIdentity.novel.fingerprint).json") == 0o600)
  }

  @Test func aFolderThatCannotBeMadeIsAnError() throws {
    try temporary.write("", to: "state")
    #expect(throws: UserFileError.self) { try folder.save(record) }
  }
}
