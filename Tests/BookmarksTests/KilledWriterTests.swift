import Glibc
import TestSupport
import Testing

@testable import Bookmarks

/// Programs that are killed while they save, and programs that save at the same time.
struct KilledWriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path + "/bookmarks.json" }

  /// All runs under `make check`, a sample of them in between.
  private static let kills = getenv("MULU_TERMINAL_TESTS") == nil ? 60 : 1_000

  private func names() throws -> Set<String> {
    var file = BookmarkFile(path: path)
    let result = try file.read(now: 0)
    #expect(result.warnings == [])
    return Set(result.store.bookmarks.map(\.id.rawValue))
  }

  private func expectWholeFile(holding confirmed: Set<String>) throws {
    if !confirmed.isEmpty {
      let bytes = try #require(try FileSystem.read(path, limit: .max))
      #expect(BookmarkFileContents(bytes) != nil)
    }
    let lost = confirmed.subtracting(try names())
    #expect(lost.isEmpty)
  }

  @Test func killedAtAnyMomentNothingConfirmedIsLost() async throws {
    var generator = SeededGenerator(seed: 21)
    var confirmed: Set<String> = []
    var cutShort = 0
    for run in 0..<Self.kills {
      if run % 25 == 0 {
        for name in try folder.names() { unlink(folder.path + "/" + name) }
        confirmed = []
      }
      let writer = try BookmarkWriterProcess(file: path, document: "d\(run % 3)", name: "\(run)", count: 1_000_000)
      await writer.waitForFirst()
      try await Task.sleep(for: .microseconds(UInt32.random(in: 0..<4_000, using: &generator)))
      writer.kill()
      let (made, status) = await writer.end()
      if status == nil { cutShort += 1 }
      confirmed.formUnion(made)
      try expectWholeFile(holding: confirmed)
    }
    #expect(cutShort == Self.kills)
  }

  @Test(arguments: [2, 8], [true, false])
  func programsAtOnceLoseNothing(_ count: Int, ofOneDocument: Bool) async throws {
    let writers = try (0..<count).map {
      try BookmarkWriterProcess(file: path, document: ofOneDocument ? "d" : "d\($0)", name: "w\($0)", count: 25)
    }
    var ends: [(confirmed: [String], status: Int32?)] = []
    for writer in writers { ends.append(await writer.end()) }
    #expect(ends.allSatisfy { $0.status == 0 })
    try expectWholeFile(holding: Set(ends.flatMap(\.confirmed)))
    #expect(try names().count == count * 25)
    #expect(try folder.names() == ["bookmarks.json", "bookmarks.json.backup", "bookmarks.json.lock"])
  }

  /// Those that are killed beside them harm the others in nothing, and what they leave is cleared away.
  @Test(arguments: [2, 8]) func programsAtOnceOfWhichSomeAreKilled(_ count: Int) async throws {
    var generator = SeededGenerator(seed: 22)
    var confirmed: Set<String> = []
    for run in 0..<max(2, Self.kills / 100) {
      let writers = try (0..<count).map {
        try BookmarkWriterProcess(file: path, document: "d", name: "r\(run)-\($0)", count: $0 % 2 == 0 ? 500 : 15)
      }
      for (number, writer) in writers.enumerated() where number % 2 == 0 {
        await writer.waitForFirst()
        try await Task.sleep(for: .microseconds(UInt32.random(in: 0..<6_000, using: &generator)))
        writer.kill()
      }
      for (number, writer) in writers.enumerated() {
        let (made, status) = await writer.end()
        if number % 2 == 1 { #expect(status == 0) }
        confirmed.formUnion(made)
      }
      try expectWholeFile(holding: confirmed)
    }
    let last = try BookmarkWriterProcess(file: path, document: "d", name: "last", count: 1)
    #expect(await last.end().status == 0)
    #expect(try folder.names() == ["bookmarks.json", "bookmarks.json.backup", "bookmarks.json.lock"])
  }
}
