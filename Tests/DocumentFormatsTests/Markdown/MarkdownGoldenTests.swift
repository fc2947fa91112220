import DocumentModel
import Foundation
import Testing

@testable import DocumentFormats

/// Every `.md` in the fixtures against the `.dump` beside it; `RECORD_GOLDEN=1` writes the dumps and fails.
@Suite struct MarkdownGoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/markdown")

  static let fixtures: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test func thereAreFixtures() {
    #expect(!Self.fixtures.isEmpty)
  }

  @Test(arguments: fixtures) func dump(of name: String) throws {
    let file = Self.folder.appending(path: name)
    let dumpFile = file.deletingPathExtension().appendingPathExtension("dump")
    let document = MarkdownFormat.read(TextStorage([UInt8](try Data(contentsOf: file))))
    let dump = DocumentDump(document: document).text
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try dump.write(to: dumpFile, atomically: true, encoding: .utf8)
      Issue.record("recorded \(dumpFile.lastPathComponent)")
    } else {
      #expect(dump == (try String(contentsOf: dumpFile, encoding: .utf8)))
    }
  }
}
