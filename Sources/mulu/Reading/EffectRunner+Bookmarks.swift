internal import Bookmarks
internal import ReaderCore
internal import TerminalUI

extension EffectRunner {
  /// Begins to read the bookmarks, if that was put off until the first screen is shown.
  func readBookmarks() {
    guard awaitsBookmarks, let file = data.bookmarkFile else { return }
    WorkQueue().run { [mailbox, strings] in Self.read(file, into: mailbox, strings) }
  }

  /// Waits until bookmarks whose reading was put off are in the mailbox; whether it was.
  ///
  /// So no key is answered without them: none looks in vain for a mark that is in the file.
  mutating func awaitBookmarks() -> Bool {
    guard awaitsBookmarks, let file = data.bookmarkFile else { return false }
    awaitsBookmarks = false
    Self.read(file, into: mailbox, strings)
    return true
  }

  private static func read(_ file: SharedBookmarkFile, into mailbox: Mailbox<Event>, _ strings: InterfaceStrings) {
    file.readOnce(now: SystemClock.now) { reading in
      switch reading {
      case .success(let result):
        mailbox.post(.bookmarksRead(result.store))
        if let warning = result.warnings.first { mailbox.post(.noticed(.warning(strings.text(of: warning)))) }
      case .failure(let error): mailbox.post(.noticed(.warning(strings.text(of: error))))
      }
    }
  }
}
