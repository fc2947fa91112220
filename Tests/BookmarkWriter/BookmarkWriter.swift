import Bookmarks
import Glibc

/// Makes bookmarks and saves each, for tests that kill it: `bookmark-writer FILE DOCUMENT NAME COUNT`.
///
/// A line on standard output confirms each bookmark, as the screen does to a reader.
@main
enum BookmarkWriter {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let count = Int(arguments[4]) else { exit(64) }
    var file = BookmarkFile(path: arguments[1])
    var store = BookmarkStore()
    let document = DocumentIdentity(fingerprint: arguments[2], path: "/books/\(arguments[2]).txt")
    for number in 0..<count {
      let id = "\(arguments[3])-\(number)"
      store.add(
        Bookmark(
          id: BookmarkID(rawValue: id), document: document, documentTitle: "山中来信", position: number,
          quote: TextQuote(prefix: "窗外起了", suffix: "风，吹过竹林"), section: ["上卷"], created: time(nil)))
      guard save(&store, to: &file) else { exit(1) }
      let line = Array("\(id)\n".utf8)
      guard write(1, line, line.count) == line.count else { exit(1) }
    }
  }

  /// Saves as the reader does, which tries again later where another program holds the lock for too long.
  private static func save(_ store: inout BookmarkStore, to file: inout BookmarkFile) -> Bool {
    for _ in 0..<30 {
      do throws(UserFileError) {
        store = try file.save(store, now: time(nil)).store
        return true
      } catch {
        guard error.problem == .locked else { return false }
      }
    }
    return false
  }
}
