internal import ArgumentParser
internal import Bookmarks
internal import ReaderCore

/// The bookmarks on disk, for the commands; what cannot be done ends the program with one line.
struct SavedBookmarks {
  var store: BookmarkStore
  private var file: BookmarkFile
  private let strings: InterfaceStrings

  /// Reads them; what there is to say about their file goes to standard error.
  init() throws {
    let environment = SystemEnvironment.current
    strings = .inLanguage(environment.language)
    guard let path = environment.userFolders.bookmarksFile else {
      Diagnostics.write(strings.noDataFolder)
      throw ExitCode.failure
    }
    file = BookmarkFile(path: path)
    do throws(UserFileError) {
      let result = try file.read(now: SystemClock.now)
      for warning in result.warnings { Diagnostics.write(strings.text(of: warning)) }
      store = result.store
    } catch {
      Diagnostics.write(strings.text(of: error))
      throw ExitCode.failure
    }
  }

  /// Merges them into the file.
  mutating func save() throws {
    do throws(UserFileError) {
      store = try file.save(store, now: SystemClock.now).store
    } catch {
      Diagnostics.write(strings.text(of: error))
      throw ExitCode.failure
    }
  }

  /// The bookmark whose identifier begins with a text.
  func bookmark(_ prefix: String) throws -> Bookmark {
    let ids = prefix.isEmpty ? [] : IDPrefixes(store.bookmarks.map(\.id)).ids(beginningWith: prefix)
    if ids.count == 1, let bookmark = store[ids[0]] { return bookmark }
    let strings = CommandStrings.current
    Diagnostics.write(
      ids.isEmpty ? strings.noBookmark(prefix.singleLine) : strings.severalBookmarks(prefix.singleLine, ids.count))
    throw ExitCode.failure
  }
}

extension SavedBookmarks {
  /// The entries of all bookmarks, or of those of some files; a file that is gone is known by its path.
  func entries(of paths: [String]) throws -> [ExportEntry] {
    let documents = BookmarkDocuments()
    if paths.isEmpty { return documents.entries(of: store.bookmarks) }
    var entries: [ExportEntry] = []
    for path in paths {
      do throws(OpeningFailure) {
        let file = try documents.open(path)
        let document = file.document
        let identity = file.source.identity.sketched(by: document)
        let others = store.documents(recognizedAs: identity) { FileStamp(path: $0) == nil }
        entries += documents.entries(
          of: store.bookmarks(of: identity, and: others), in: document, path: identity.path)
      } catch {
        let gone = DocumentIdentity(fingerprint: "", path: AbsolutePath.ofMissing(path))
        let bookmarks = store.bookmarks(of: gone)
        guard error.problem == .missing, !bookmarks.isEmpty else {
          Diagnostics.write(error.description)
          throw ExitCode.failure
        }
        entries += documents.entries(of: bookmarks)
      }
    }
    // A document may be named twice.
    var seen: Set<BookmarkID> = []
    return entries.filter { seen.insert($0.bookmark.id).inserted }
  }
}
