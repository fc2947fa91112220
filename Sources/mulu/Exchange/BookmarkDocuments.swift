internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

/// The documents of bookmarks, opened to see where the bookmarks stand now.
struct BookmarkDocuments {
  private let choices: DocumentChoiceFolder?
  private let records: ReadingRecordFolder?

  init() {
    let folders = SystemEnvironment.current.userFolders
    choices = folders.choicesFolder.map { DocumentChoiceFolder(path: $0) }
    records = folders.placesFolder.map { ReadingRecordFolder(path: $0) }
  }

  /// The entries of bookmarks of any documents; where one cannot be opened, without what only it can tell.
  func entries(of bookmarks: [Bookmark]) -> [ExportEntry] {
    Dictionary(grouping: bookmarks) { [$0.document.fingerprint, $0.document.path] }
      .values.sorted { $0[0].id.rawValue < $1[0].id.rawValue }
      .flatMap { bookmarks in
        file(of: bookmarks[0].document).map { entries(of: bookmarks, in: $0.document, path: $0.source.identity.path) }
          ?? bookmarks.map { ExportEntry($0) }
      }
  }

  /// The entries of bookmarks of one document, which lies at a path.
  func entries(of bookmarks: [Bookmark], in document: Document, path: String) -> [ExportEntry] {
    let placed = zip(bookmarks, document.places(of: bookmarks) ?? []).map { PlacedBookmark($0, $1) }
    return ExportEntry.entries(of: placed, in: document, path: path)
  }

  /// A file, opened as it was chosen to be read.
  func open(_ path: String) throws(OpeningFailure) -> DocumentFile {
    try OpenedFile(
      path: path, folder: choices, waitsForAll: true, strings: .inLanguage(SystemEnvironment.current.language)
    ).file
  }

  /// The file of a document, where one of its paths leads to one.
  private func file(of document: DocumentIdentity) -> DocumentFile? {
    (records?.paths(of: document) ?? [document.path]).lazy.compactMap { try? open($0) }.first
  }
}
