import Foundation
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

  @Test func twoProgramsThatReadOneDocumentAddUp() throws {
    var first = record
    first.reading = DocumentReading(coverage: Coverage([0..<100]), readTo: 100, seconds: 60)
    var increment = ReadingIncrement()
    increment.seconds = 60
    try folder.save(first, adding: increment)
    var second = record
    second.position = 900
    second.lastRead += 5
    second.reading = DocumentReading(coverage: Coverage([800..<900]), readTo: 900, seconds: 40)
    increment.seconds = 40
    try folder.save(second, adding: increment)
    // The first goes on from what it knows, but its place is the older one.
    first.reading.coverage.insert(100..<150)
    first.reading.seconds += 20
    increment.seconds = 20
    try folder.save(first, adding: increment)
    let saved = try #require(folder.record(of: .novel))
    #expect(saved.reading.coverage.ranges == [0..<150, 800..<900])
    #expect(saved.reading.seconds == 120)
    #expect(saved.position == 900 && saved.reading.readTo == 900)
  }

  @Test func coverageOfAnotherEncodingIsNotMixedIn() throws {
    var first = record
    first.encoding = "GB18030"
    first.reading.coverage = Coverage([0..<100])
    try folder.save(first)
    var second = record
    second.encoding = "UTF-8"
    second.reading.coverage = Coverage([500..<600])
    try folder.save(second)
    #expect(folder.record(of: .novel)?.reading.coverage.ranges == [500..<600])
  }

  @Test(arguments: ["3", "{}", "{\"coverage\": 3, \"seconds\": -1, \"size\": \"x\", \"readTo\": 1e99}"])
  func brokenReadingLeavesThePlace(_ text: String) throws {
    try folder.save(record)
    let name = "state/places/\(DocumentIdentity.novel.fingerprint).json"
    let saved = try temporary.text(of: name)
    let start = try #require(saved.range(of: "\"reading\": {")).upperBound
    let end = try #require(saved[start...].firstIndex(of: "}"))
    let broken = saved[..<saved.index(before: start)] + text + saved[saved.index(after: end)...]
    try temporary.write(String(broken), to: name)
    #expect(folder.record(of: .novel) == record)
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
