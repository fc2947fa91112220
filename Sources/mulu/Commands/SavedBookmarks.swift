internal import ArgumentParser
internal import Bookmarks
internal import ReaderCore

/// The bookmarks on disk, for the commands.
enum SavedBookmarks {
  /// Reads them; what there is to say about their file goes to standard error, and ends the program where they cannot be
  /// read at all.
  static func read() throws -> BookmarkStore {
    let environment = SystemEnvironment.current
    let strings = InterfaceStrings.inLanguage(environment.language)
    guard let path = environment.userFolders.bookmarksFile else {
      Diagnostics.write(strings.noDataFolder)
      throw ExitCode.failure
    }
    var file = BookmarkFile(path: path)
    do throws(UserFileError) {
      let result = try file.read(now: SystemClock.now)
      for warning in result.warnings { Diagnostics.write(strings.text(of: warning)) }
      return result.store
    } catch {
      Diagnostics.write(strings.text(of: error))
      throw ExitCode.failure
    }
  }
}
