import Bookmarks
import DocumentFormats
import DocumentModel

@testable import ReaderCore

/// The documents of the fixtures.
enum FixtureDocument {
  static func named(_ name: String) throws -> Document {
    let storage = TextStorage(Array(try Golden.text("documents/" + name).utf8))
    return name.hasSuffix(".md") ? MarkdownFormat.read(storage) : PrintedText.read(storage)
  }

  /// All of them as a library, one of them half read.
  static func shelf() throws -> [String: OpenDocument] {
    let names = Golden.names(in: "documents", extension: "md") + Golden.names(in: "documents", extension: "txt")
    var shelf: [String: OpenDocument] = [:]
    for name in names {
      var open = Desk.open(try named(name), name: name)
      if name == "guide.en.md" {
        open.record = ReadingRecord(
          document: open.identity, title: open.title, position: 600, progress: 0.42, lastRead: 1_700_000_000)
      }
      shelf["/library/" + name] = open
    }
    return shelf
  }
}
