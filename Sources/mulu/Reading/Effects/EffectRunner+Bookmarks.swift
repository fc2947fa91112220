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

extension EffectRunner {
  /// Saves bookmarks, and goes on trying at every pause where that is not possible.
  mutating func save(_ store: BookmarkStore) -> [Event] {
    switch data.save(store, strings) {
    case .success(let result):
      unsavedBookmarks = nil
      // Without a lock another program may overwrite them now; whether it has is seen at the next pause.
      uncheckedBookmarks = result.isUnlocked ? result.store : nil
      return [.bookmarksSaved(result.store)] + result.warnings.flatMap { notices(of: $0) }
    case .failure(let failure):
      let isKnown = unsavedBookmarks != nil
      unsavedBookmarks = store
      return isKnown ? [] : [.bookmarksUnsaved] + notices(failure.message)
    }
  }

  private mutating func notices(of warning: BookmarkFileWarning) -> [Event] {
    if case .unlocked = warning {
      guard !hasToldOfLocks else { return [] }
      hasToldOfLocks = true
    }
    return notices(strings.text(of: warning))
  }

  /// Tries again to save what could not be saved.
  mutating func saveUnsavedBookmarks() -> [Event] { unsavedBookmarks.map { save($0) } ?? [] }

  /// What to say before the program ends with bookmarks that could not be saved; `nil` where there are none.
  var objectionToQuitting: String? { unsavedBookmarks == nil ? nil : strings.quittingUnsaved(data.rescuePath) }

  /// Saves for the last time what could not be saved, if need be among the temporary files; what to tell then.
  mutating func saveBookmarksForTheLastTime() -> String? {
    guard let store = unsavedBookmarks ?? uncheckedBookmarks else { return nil }
    switch data.save(store, strings) {
    case .success:
      unsavedBookmarks = nil
      return nil
    case .failure(let failure):
      return data.rescue(store) ? strings.bookmarksRescued(failure.message, data.rescuePath) : failure.message
    }
  }
}
