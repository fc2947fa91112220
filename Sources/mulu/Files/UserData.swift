internal import Bookmarks
internal import ReaderCore

/// The reader's own data on disk: bookmarks, reading records, choices for documents, preferences.
struct UserData {
  let bookmarkFile: SharedBookmarkFile?
  let records: ReadingRecordFolder?
  let log: ReadingLogFile?
  let choices: DocumentChoiceFolder?
  let preferencesFile: PreferencesFile?
  let terminalWidths: TerminalWidths?
  let copiedTextFile: CopiedTextFile?

  /// Where bookmarks wait that could not be saved in their place.
  private let rescue: RescueFile
  private var hasRescued = false

  init(environment: SystemEnvironment) {
    let folders = environment.userFolders
    rescue = RescueFile(temporaryFolder: environment.temporaryFolder)
    bookmarkFile = folders.bookmarksFile.map { SharedBookmarkFile(path: $0) }
    records = folders.placesFolder.map { ReadingRecordFolder(path: $0) }
    log = folders.readingLogFile.map { ReadingLogFile(path: $0) }
    choices = folders.choicesFolder.map { DocumentChoiceFolder(path: $0) }
    copiedTextFile = folders.copiedTextFile.map { CopiedTextFile(path: $0) }
    preferencesFile = folders.state.map { PreferencesFile(path: $0 + "/preferences.json") }
    terminalWidths = folders.state.map { TerminalWidths(path: $0 + "/terminals.json") }
  }

  /// Where a document may lie: where it was when it was opened, and where its content was read last.
  func paths(of document: DocumentIdentity) -> [String] {
    records.map { $0.paths(of: document) } ?? (document.path.isEmpty ? [] : [document.path])
  }

  /// The bookmarks in their file, and what there is to say about it.
  func readBookmarks(_ strings: InterfaceStrings) -> (store: BookmarkStore, warning: String?) {
    guard let bookmarkFile else { return (BookmarkStore(), strings.noDataFolder) }
    var read: (store: BookmarkStore, warning: String?) = (BookmarkStore(), nil)
    bookmarkFile.readOnce(now: SystemClock.now) { reading in
      switch reading {
      case .success(let result): read = (result.store, result.warnings.first.map { strings.text(of: $0) })
      case .failure(let error): read.warning = strings.text(of: error)
      }
    }
    return read
  }

  /// The bookmarks that could not be saved in their place when a program ended; `nil` where there are none.
  mutating func readRescued() -> BookmarkStore? {
    let rescued = rescue.read(now: SystemClock.now)
    hasRescued = rescued != nil
    return rescued
  }

  /// Where bookmarks are put that cannot be saved in their place.
  var rescuePath: String { rescue.path.singleLine }

  /// Puts bookmarks that cannot be saved where the next start finds them; whether that was possible.
  func rescue(_ store: BookmarkStore) -> Bool { (try? rescue.save(store, now: SystemClock.now)) != nil }

  /// Merges bookmarks into the file and returns what it holds then, and what there is to say about it.
  mutating func save(
    _ store: BookmarkStore, _ strings: InterfaceStrings
  ) -> Result<BookmarkFile.Result, SavingFailure> {
    guard let bookmarkFile else { return .failure(SavingFailure(message: strings.noDataFolder)) }
    do throws(UserFileError) {
      let result = try bookmarkFile.save(store, now: SystemClock.now)
      if hasRescued { rescue.remove() }
      hasRescued = false
      return .success(result)
    } catch {
      return .failure(SavingFailure(message: strings.text(of: error)))
    }
  }

  /// That something could not be saved, in one line for the reader.
  struct SavingFailure: Error { let message: String }
}
