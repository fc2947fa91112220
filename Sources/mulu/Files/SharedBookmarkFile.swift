internal import Bookmarks
internal import Synchronization

/// The file of the bookmarks for threads: read once, by whoever comes first, and changed by one at a time.
final class SharedBookmarkFile: Sendable {
  private struct State {
    var file: BookmarkFile
    var isRead = false
  }

  private let state: Mutex<State>

  /// Whether reading would keep a first screen waiting, by the size of the file when it was asked for.
  let isLarge: Bool

  /// Some hundred bookmarks, which take a millisecond to read.
  private static let greatestSmallSize = 256 * 1024

  init(path: String) {
    let file = BookmarkFile(path: path)
    isLarge = file.byteCount > Self.greatestSmallSize
    state = Mutex(State(file: file))
  }
}

extension SharedBookmarkFile {
  typealias Reading = Swift.Result<BookmarkFile.Result, UserFileError>

  /// Reads the bookmarks if nobody has yet; returns only when they are read and given to `body`, be it by another thread.
  func readOnce(now: Int, _ body: (Reading) -> Void) {
    state.withLock { state in
      guard !state.isRead else { return }
      state.isRead = true
      do throws(UserFileError) {
        body(.success(try state.file.read(now: now)))
      } catch {
        body(.failure(error))
      }
    }
  }

  /// Merges bookmarks with those in the file and saves them; gives what the file holds then.
  func save(_ store: BookmarkStore, now: Int) throws(UserFileError) -> BookmarkFile.Result {
    let result = state.withLock { state -> Reading in
      do throws(UserFileError) {
        return .success(try state.file.save(store, now: now))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
