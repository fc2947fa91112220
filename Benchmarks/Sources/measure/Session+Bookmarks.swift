internal import FoundationEssentials
internal import Glibc
internal import Measurement

extension Session {
  private static let manyBookmarks = 10_000

  /// Opening a document and making a bookmark, with many bookmarks in the file beside none.
  func bookmarks() throws -> [Table] {
    let counts = [Self.manyBookmarks, 0]
    let files = counts.map { $0 == 0 ? nil : BookmarkSample(count: $0).json }
    var shown = [[Double]](repeating: [], count: counts.count)
    var (processor, saved) = (shown, shown)
    for _ in 0..<runs {
      for (index, file) in files.enumerated() {
        let home = try TemporaryFolder()
        let path = home.path + "/data/mulu/bookmarks.json"
        if let file { try Self.write(file, to: path) }
        let program = try TerminalProgram(reader.opening(texts.short), in: home, size: size)
        shown[index].append(try program.firstScreen().complete)
        program.receive(untilQuietFor: 200 * millisecond, deadline: now() + 5_000 * millisecond)
        if let time = program.processorTime { processor[index].append(time) }
        _ = program.press("a")
        if let time = program.time(of: "\r", untilChanged: path) { saved[index].append(time) }
      }
    }
    return [
      table("First screen complete", shown, counts, .atMostMoreThanPeer(20)),
      table("Processor time of opening", processor, counts, .atMostMoreThanPeer(20)),
      table("From Enter until a bookmark is saved", saved, counts, .medianAtMost(30)),
    ]
  }

  private func table(_ title: String, _ samples: [[Double]], _ counts: [Int], _ bound: Bound) -> Table {
    let rows = counts.indices.map { index in
      Row(
        command: "\(reader.label(texts.short)), \(counts[index]) bookmarks", samples: samples[index],
        bound: counts[index] > 0 ? bound : nil)
    }
    return Table(title: title, unit: "ms", rows: rows)
  }

  private static func write(_ text: String, to path: String) throws {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    guard (try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)) != nil,
      FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
    else { throw MeasurementError.cannotPrepare(path) }
    // What is still on its way to the disk would delay what the program writes.
    sync()
  }
}
