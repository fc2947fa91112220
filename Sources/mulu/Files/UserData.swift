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

  init(folders: UserFolders) {
    bookmarkFile = folders.bookmarksFile.map { BookmarkFile(path: $0) }
    records = folders.placesFolder.map { ReadingRecordFolder(path: $0) }
    log = folders.readingLogFile.map { ReadingLogFile(path: $0) }
    choices = folders.choicesFolder.map { DocumentChoiceFolder(path: $0) }
    copiedTextFile = folders.copiedTextFile.map { CopiedTextFile(path: $0) }
    preferencesFile = folders.state.map { PreferencesFile(path: $0 + "/preferences.json") }
    terminalWidths = folders.state.map { TerminalWidths(path: $0 + "/terminals.json") }
  }

  /// The bookmarks, and what there is to say about their file.
  mutating func readBookmarks(_ strings: InterfaceStrings) -> (store: BookmarkStore, warning: String?) {
    guard bookmarkFile != nil else { return (BookmarkStore(), strings.noDataFolder) }
    do throws(UserFileError) {
      let result = try bookmarkFile?.read(now: SystemClock.now)
      return (result?.store ?? BookmarkStore(), result?.warnings.first.map { strings.text(of: $0) })
    } catch {
      return (BookmarkStore(), strings.text(of: error))
    }
  }

  /// Merges bookmarks into the file and returns what it holds then.
  mutating func save(_ store: BookmarkStore, _ strings: InterfaceStrings) -> Result<BookmarkStore, SavingFailure> {
    guard bookmarkFile != nil else { return .failure(SavingFailure(message: strings.noDataFolder)) }
    do throws(UserFileError) {
      let result = try bookmarkFile?.save(store, now: SystemClock.now)
      return .success(result?.store ?? store)
    } catch {
      return .failure(SavingFailure(message: strings.text(of: error)))
    }
  }

  /// That something could not be saved, in one line for the reader.
  struct SavingFailure: Error { let message: String }
}
