internal import Bookmarks
internal import ReaderCore

/// The reader's own data on disk: bookmarks, reading records, choices for documents, preferences.
struct UserData {
  private(set) var bookmarkFile: BookmarkFile?
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
    bookmarkFile = folders.bookmarksFile.map { BookmarkFile(path: $0) }
    records = folders.placesFolder.map { ReadingRecordFolder(path: $0) }
    log = folders.readingLogFile.map { ReadingLogFile(path: $0) }
    choices = folders.choicesFolder.map { DocumentChoiceFolder(path: $0) }
    copiedTextFile = folders.copiedTextFile.map { CopiedTextFile(path: $0) }
    preferencesFile = folders.state.map { PreferencesFile(path: $0 + "/preferences.json") }
    terminalWidths = folders.state.map { TerminalWidths(path: $0 + "/terminals.json") }
  }

  /// The bookmarks, what there is to say about their file, and whether some are not in it.
  mutating func readBookmarks(
    _ strings: InterfaceStrings
  ) -> (store: BookmarkStore, warning: String?, isUnsaved: Bool) {
    let (store, warning) = readFile(strings)
    guard let rescued = rescue.read(now: SystemClock.now) else { return (store, warning, false) }
    hasRescued = true
    let merged = store.merged(with: rescued)
    return (merged, warning ?? strings.bookmarksTakenIn(rescue.path.singleLine), true)
  }

  private mutating func readFile(_ strings: InterfaceStrings) -> (store: BookmarkStore, warning: String?) {
    guard bookmarkFile != nil else { return (BookmarkStore(), strings.noDataFolder) }
    do throws(UserFileError) {
      let result = try bookmarkFile?.read(now: SystemClock.now)
      return (result?.store ?? BookmarkStore(), result?.warnings.first.map { strings.text(of: $0) })
    } catch {
      return (BookmarkStore(), strings.text(of: error))
    }
  }

  /// Where bookmarks are put that cannot be saved in their place.
  var rescuePath: String { rescue.path.singleLine }

  /// Puts bookmarks that cannot be saved where the next start finds them; whether that was possible.
  func rescue(_ store: BookmarkStore) -> Bool { (try? rescue.save(store, now: SystemClock.now)) != nil }

  /// Merges bookmarks into the file and returns what it holds then.
  mutating func save(_ store: BookmarkStore, _ strings: InterfaceStrings) -> Result<BookmarkStore, SavingFailure> {
    guard bookmarkFile != nil else { return .failure(SavingFailure(message: strings.noDataFolder)) }
    do throws(UserFileError) {
      let result = try bookmarkFile?.save(store, now: SystemClock.now)
      if hasRescued { rescue.remove() }
      hasRescued = false
      return .success(result?.store ?? store)
    } catch {
      return .failure(SavingFailure(message: strings.text(of: error)))
    }
  }

  /// That something could not be saved, in one line for the reader.
  struct SavingFailure: Error { let message: String }
}
