import Glibc
import Testing

@testable import Bookmarks

struct BookmarkFileTests {
  private let folder: TemporaryFolder
  private let now = 1_700_000_000

  init() throws { folder = try TemporaryFolder() }

  private var file: BookmarkFile { BookmarkFile(path: folder.path + "/data/mulu/bookmarks.json") }

  private func store(_ bookmarks: Bookmark...) -> BookmarkStore {
    BookmarkStore(bookmarks: bookmarks, removals: [:])
  }

  private func put(_ text: String) throws {
    try FileSystem.makeFolder(folder.path + "/data/mulu")
    try folder.write(text, to: "data/mulu/bookmarks.json")
  }

  private func savedText() throws -> String { try folder.text(of: "data/mulu/bookmarks.json") }

  @Test func aMissingFileIsEmptyAndNothingIsMade() throws {
    var file = file
    #expect(try file.read(now: now) == BookmarkFile.Result(store: BookmarkStore(), warnings: []))
    #expect(try folder.names() == [])
  }

  @Test func whatIsSavedIsReadAgain() throws {
    let bookmarks = store(
      .sample("1", at: 5, note: "引号\"和\n换行", mark: "Z"), .sample("2", in: .report, at: 7, length: 9, created: now + 1))
    var file = file
    #expect(try file.save(bookmarks, now: now) == BookmarkFile.Result(store: bookmarks, warnings: []))
    var other = self.file
    #expect(try other.read(now: now).store == bookmarks)
  }

  @Test func nameAndColorAreReadAgain() throws {
    var bookmark = Bookmark.sample("one")
    bookmark.name = "起风"
    bookmark.color = PassageColor(rawValue: "violet of a newer version")
    var file = file
    _ = try file.save(store(bookmark), now: now)
    var other = self.file
    #expect(try other.read(now: now).store == store(bookmark))
    var plain = bookmark
    plain.name = ""
    plain.color = .yellow
    plain.modified += 1
    _ = try other.save(store(plain), now: now)
    #expect(try file.read(now: now).store == store(plain))
    let text = try savedText()
    #expect(!text.contains("color") && !text.contains("name\""))
  }

  @Test func filesAreForTheUserAlone() throws {
    var file = file
    _ = try file.save(store(.sample("1")), now: now)
    #expect(folder.mode(of: "data") == 0o700)
    #expect(folder.mode(of: "data/mulu") == 0o700)
    #expect(folder.mode(of: "data/mulu/bookmarks.json") == 0o600)
    #expect(try folder.names(in: "data/mulu") == ["bookmarks.json", "bookmarks.json.lock"])
  }

  @Test func theFileIsReadable() throws {
    var file = file
    _ = try file.save(store(.sample("0f", at: 5, mark: "a")), now: now)
    #expect(
      try savedText() == """
        {
          "removed": {},
          "version": 1,
          "bookmarks": [
            {
              "created": "2023-11-14T22:13:20Z",
              "document": {
                "fingerprint": "00112233445566778899aabbccddeeff",
                "path": "/books/novel.txt",
                "title": "山中来信"
              },
              "id": "0f",
              "length": 0,
              "mark": "a",
              "modified": "2023-11-14T22:13:20Z",
              "note": "",
              "position": 5,
              "quote": {
                "exact": "",
                "prefix": "窗外起了",
                "suffix": "吹过竹林"
              },
              "section": [
                "上卷",
                "第二章"
              ]
            }
          ]
        }

        """)
  }

  @Test func savingNothingNewLeavesTheFileAlone() throws {
    var file = file
    let bookmarks = store(.sample("1"))
    _ = try file.save(bookmarks, now: now)
    try put(try savedText() + " ")
    _ = try file.save(bookmarks, now: now)
    #expect(try savedText().hasSuffix(" "))
  }

  @Test func aNewerVersionsMembersSurvive() throws {
    try put(
      """
      {"version": 7, "theme": {"x": [1.50]}, "removed": {"gone": {"when": 1}}, "bookmarks": [{"id": "1", "position": 3, "color": "red", "mark": "a",
        "document": {"fingerprint": "ff", "path": "/a", "isbn": "978"}, "quote": {"exact": "x", "style": 1}}]}
      """)
    var file = file
    var bookmarks = try file.read(now: now).store
    bookmarks.setNote("新", of: BookmarkID(rawValue: "1"), at: now)
    let letter = try #require(LetterMark("a"))
    bookmarks.setMark(letter, on: .sample("2", in: DocumentIdentity(fingerprint: "ff", path: "")))
    _ = try file.save(bookmarks, now: now)

    let value = try JSONParser.value(of: Array(try savedText().utf8)).object
    #expect(value?["version"] == .int(7))
    #expect(value?["theme"] == .object(["x": .array([.number("1.50")])]))
    #expect(value?["removed"]?.object?["gone"] == .object(["when": .int(1)]))
    let entry = try #require(value?["bookmarks"]?.array?.compactMap(\.object).first { $0["id"] == .string("1") })
    #expect(entry["color"] == .string("red"))
    #expect(entry["note"] == .string("新"))
    #expect(entry["mark"] == nil)
    #expect(entry["document"]?.object?["isbn"] == .string("978"))
    #expect(entry["quote"]?.object?["style"] == .int(1))
  }

  @Test(arguments: [
    #"{"id": 1, "position": 3, "document": {"path": "/a"}}"#, #"{"id": "1", "document": {"path": "/a"}}"#,
    #"{"id": "1", "position": -3, "document": {"path": "/a"}}"#, #"{"id": "1", "position": 3}"#, #""text""#, "null",
    #"{"id": "1", "position": 9223372036854775807, "length": 1, "document": {"path": "/a"}}"#,
    #"{"id": "1", "position": 3, "document": {"path": "/a"}, "mark": "ab"}"#,
    #"{"id": "1", "position": 3, "document": {"path": "/a"}, "section": [1]}"#,
    #"{"id": "1", "position": 3, "document": {"path": "/a"}, "created": "today"}"#,
    #"{"id": "", "position": 3, "document": {"path": "/a"}}"#, #"{"id": "1", "position": 3, "document": {"path": 1}}"#,
  ])
  func anUnreadableEntryIsReportedAndKept(_ entry: String) throws {
    try put(#"{"version": 1, "bookmarks": [\#(entry), {"id": "x", "position": 3, "document": {"path": "/a"}}]}"#)
    var file = file
    let result = try file.read(now: now)
    #expect(result.store.bookmarks.map(\.id.rawValue) == ["x"])
    #expect(result.warnings == [.unreadableEntries(1, path: file.path)])
    _ = try file.save(store(.sample("2")), now: now)
    let value = try JSONParser.value(of: Array(try savedText().utf8)).object
    #expect(value?["bookmarks"]?.array?.count == 3)
    #expect(value?["bookmarks"]?.array?.last == (try JSONParser.value(of: Array(entry.utf8))))
  }

  @Test(arguments: ["{", "[]", "{\"version\": 1}", "{\"bookmarks\": [], \"version\": \"1\"}", "\u{0}\u{0}\u{0}"])
  func aBrokenFileIsSetAside(_ text: String) throws {
    try put(text)
    try folder.write("an older one", to: "data/mulu/bookmarks.json.broken-20231114T221320Z")
    var file = file
    let result = try file.read(now: now)
    let aside = "data/mulu/bookmarks.json.broken-20231114T221320Z-2"
    #expect(result.store == BookmarkStore())
    #expect(result.warnings == [.setAside(path: folder.path + "/" + aside, recovered: 0, fromBackup: 0)])
    #expect(try folder.text(of: aside) == text)
    #expect(try file.read(now: now).warnings == [])
  }

  @Test func aFileThatBreaksBeforeSavingIsSetAsideThen() throws {
    var file = file
    let first = try file.save(store(.sample("1")), now: now).store
    try put("broken")
    let result = try file.save(first.merged(with: store(.sample("2"))), now: now)
    #expect(result.store.bookmarks.count == 2)
    #expect(result.warnings.count == 1)
    #expect(try folder.text(of: "data/mulu/bookmarks.json.broken-20231114T221320Z") == "broken")
    #expect(try file.read(now: now) == BookmarkFile.Result(store: result.store, warnings: []))
  }

  @Test func twoProgramsKeepEachOthersBookmarks() throws {
    var one = file
    var other = file
    _ = try one.read(now: now)
    _ = try other.read(now: now)
    let ofOne = try one.save(store(.sample("1")), now: now).store
    let ofOther = try other.save(store(.sample("2")), now: now).store
    #expect(ofOther.bookmarks.count == 2)

    var removing = ofOther
    removing.remove(BookmarkID(rawValue: "1"), at: now + 5)
    _ = try other.save(removing, now: now)
    let result = try one.save(ofOne.merged(with: store(.sample("3"))), now: now).store
    #expect(result.bookmarks.map(\.id.rawValue) == ["2", "3"])
  }

  @Test func manyProgramsAtOnceLoseNothing() async throws {
    let path = file.path
    let writers = 8
    let saves = 12
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask {
          var file = BookmarkFile(path: path)
          var store = BookmarkStore()
          for number in 0..<saves {
            store.add(.sample("\(writer)-\(number)"))
            store = try file.save(store, now: 0).store
          }
        }
      }
      try await group.waitForAll()
    }
    var file = file
    #expect(try file.read(now: now).store.bookmarks.count == writers * saves)
  }

  @Test func withoutALockItIsSavedAllTheSame() throws {
    try FileSystem.makeFolder(file.path + ".lock")
    var file = file
    #expect(try file.save(store(.sample("1")), now: now).warnings == [.unlocked(path: file.path)])
    #expect(try file.save(store(.sample("1")), now: now).warnings == [])
    #expect(try file.read(now: now).store.bookmarks.count == 1)
  }

  @Test func aLockThatIsHeldIsToldAndNothingIsWritten() throws {
    try FileSystem.makeFolder(folder.path + "/data/mulu")
    let lock = FileLock(file.path + ".lock")
    #expect(lock.state == .held)
    #expect(FileLock(file.path + ".lock", attempts: 2).state == .busy)
    lock.release()
    #expect(FileLock(file.path + ".lock", attempts: 2).state == .held)
  }

  @Test func whatIsNoFileIsAnError() throws {
    try FileSystem.makeFolder(file.path)
    var file = file
    let error = UserFileError(action: .read, path: file.path, problem: .notAFile)
    #expect(throws: error) { try file.read(now: now) }
    #expect(throws: error) { try file.save(store(.sample("1")), now: now) }
  }

  @Test func aPipeInTheFilesPlaceDoesNotStopTheProgram() throws {
    try FileSystem.makeFolder(folder.path + "/data/mulu")
    #expect(mkfifo(file.path, 0o600) == 0)
    var file = file
    #expect(throws: UserFileError.self) { try file.read(now: now) }
  }

  @Test func aFolderThatCannotBeMadeIsAnError() throws {
    try folder.write("", to: "data")
    var file = file
    let error = UserFileError(action: .save, path: folder.path + "/data/mulu", problem: .notAFile)
    #expect(throws: error) { try file.save(store(.sample("1")), now: now) }
  }

  @Test(arguments: [
    (ENOSPC, UserFileError.Problem.diskFull), (EDQUOT, .diskFull), (EROFS, .readOnly), (EACCES, .noPermission),
  ])
  func problemsAreTold(code: Int32, problem: UserFileError.Problem) {
    let error = UserFileError(FileSystem.Failure(code: code), .save, "/a/b.json")
    #expect(error.problem == problem)
    #expect(error.path == "/a/b.json")
  }
}
