import Glibc
import Testing

@testable import Bookmarks

/// What else lies in the folder of the bookmarks: links, and what killed programs have left.
struct BookmarkFileSafetyTests {
  private let folder: TemporaryFolder
  private let now = 1_700_000_000
  private let store = BookmarkStore(bookmarks: [.sample("1")], removals: [:])

  init() throws { folder = try TemporaryFolder() }

  private var file: BookmarkFile { BookmarkFile(path: folder.path + "/data/bookmarks.json") }

  @Test func aLinkOfTheUsersOwnStaysAndLeadsToTheFile() throws {
    try FileSystem.makeFolder(folder.path + "/data")
    try FileSystem.makeFolder(folder.path + "/dotfiles")
    #expect(symlink("../dotfiles/bookmarks.json", file.path) == 0)
    var file = file
    _ = try file.save(store, now: now)
    #expect(folder.isLink("data/bookmarks.json"))
    #expect(!folder.isLink("dotfiles/bookmarks.json"))
    #expect(folder.mode(of: "dotfiles/bookmarks.json") == 0o600)
    var direct = BookmarkFile(path: folder.path + "/dotfiles/bookmarks.json")
    #expect(try direct.read(now: now).store == store)
    #expect(try file.read(now: now).store == store)
    #expect(try folder.names(in: "data") == ["bookmarks.json"])
  }

  @Test(.enabled(if: geteuid() == 0, "only root can make another\u{2019}s link"))
  func aLinkOfSomeoneElseIsNotFollowed() throws {
    try FileSystem.makeFolder(folder.path + "/data")
    try folder.write("", to: "victim")
    #expect(symlink(folder.path + "/victim", file.path) == 0)
    #expect(lchown(file.path, 65_534, 65_534) == 0)
    var file = file
    let error = UserFileError(action: .read, path: file.path, problem: .notAFile)
    #expect(throws: error) { try file.read(now: now) }
    #expect(throws: error) { try file.save(store, now: now) }
    #expect(try folder.text(of: "victim") == "")

    // A file that is good to have is written in the link's place.
    let settings = folder.path + "/data/preferences.json"
    #expect(symlink(folder.path + "/victim", settings) == 0)
    #expect(lchown(settings, 65_534, 65_534) == 0)
    try UserJSONFile(path: settings).save(["a": .int(1)])
    #expect(!folder.isLink("data/preferences.json"))
    #expect(try folder.text(of: "victim") == "")
  }

  @Test(.enabled(if: geteuid() == 0, "only root can make another\u{2019}s link"))
  func aFolderThatIsSomeoneElsesLinkIsNotUsed() throws {
    try FileSystem.makeFolder(folder.path + "/elsewhere")
    #expect(symlink(folder.path + "/elsewhere", folder.path + "/data") == 0)
    #expect(lchown(folder.path + "/data", 65_534, 65_534) == 0)
    var file = file
    #expect(throws: UserFileError.self) { try file.save(store, now: now) }
    #expect(try folder.names(in: "elsewhere") == [])
  }

  @Test func aLinkInTheLocksPlaceIsNotFollowed() throws {
    try FileSystem.makeFolder(folder.path + "/data")
    #expect(symlink(folder.path + "/victim", file.path + ".lock") == 0)
    var file = file
    #expect(try file.save(store, now: now).warnings == [.unlocked(path: file.path)])
    #expect(try folder.names() == ["data"])
  }

  @Test func whatKilledProgramsLeftIsCleared() throws {
    try FileSystem.makeFolder(folder.path + "/data")
    for name in ["bookmarks.json.0123.new", "bookmarks.json.backup.89ab.new", "other.json.4567.new"] {
      try folder.write("half", to: "data/" + name)
    }
    var file = file
    _ = try file.save(store, now: now)
    #expect(try folder.names(in: "data") == ["bookmarks.json", "bookmarks.json.lock", "other.json.4567.new"])
  }

  @Test func whatALivingProgramMayStillWriteIsLeft() throws {
    let settings = UserJSONFile(path: folder.path + "/data/preferences.json")
    try settings.save([:])
    for name in ["young", "old"] { try folder.write("half", to: "data/preferences.json.\(name).new") }
    var times = [timespec(tv_sec: 1_000, tv_nsec: 0), timespec(tv_sec: 1_000, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, folder.path + "/data/preferences.json.old.new", &times, 0) == 0)
    try settings.save(["a": .int(1)])
    #expect(try folder.names(in: "data") == ["preferences.json", "preferences.json.young.new"])
  }

  @Test func aFileThatOthersCouldReadIsClosedToThem() throws {
    var file = file
    _ = try file.save(store, now: now)
    chmod(file.path, 0o644)
    var more = store
    more.add(.sample("2"))
    _ = try file.save(more, now: now)
    #expect(folder.mode(of: "data/bookmarks.json") == 0o600)
  }
}
