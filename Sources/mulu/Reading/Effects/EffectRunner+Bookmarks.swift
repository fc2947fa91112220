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
  /// Opens the file of a document that has bookmarks.
  mutating func open(_ document: DocumentIdentity, at bookmark: BookmarkID?) {
    let paths = data.paths(of: document)
    guard !paths.isEmpty else { return mailbox.post(.openingFailed(strings.bookmarkedPipe)) }
    for path in paths {
      do throws(OpeningFailure) {
        return try open(path, at: bookmark)
      } catch  where error.problem != .missing {
        return mailbox.post(.openingFailed(error.description))
      } catch {}
    }
    mailbox.post(.openingFailed(strings.bookmarkedFileMissing(paths[0].singleLine)))
  }

  /// Saves bookmarks, and goes on trying at every pause where that is not possible.
  mutating func save(_ store: BookmarkStore) {
    switch data.save(store, strings) {
    case .success(let result):
      unsavedBookmarks = nil
      // Without a lock another program may overwrite them now; whether it has is seen at the next pause.
      uncheckedBookmarks = result.isUnlocked ? result.store : nil
      mailbox.post(.bookmarksSaved(result.store))
      for warning in result.warnings { tell(of: warning) }
    case .failure(let failure):
      if unsavedBookmarks == nil {
        mailbox.post(.bookmarksUnsaved)
        mailbox.post(.noticed(.warning(failure.message)))
      }
      unsavedBookmarks = store
    }
  }

  private mutating func tell(of warning: BookmarkFileWarning) {
    if case .unlocked = warning {
      guard !hasToldOfLocks else { return }
      hasToldOfLocks = true
    }
    mailbox.post(.noticed(.warning(strings.text(of: warning))))
  }

  /// Bookmarks that are not in their file yet are saved at the next pause.
  mutating func keepUnsaved(_ store: BookmarkStore) {
    unsavedBookmarks = store
    mailbox.post(.bookmarksUnsaved)
  }

  /// Tries again to save what could not be saved; what to say before the program ends without.
  mutating func objectionToQuitting() -> String? {
    guard let store = unsavedBookmarks else { return nil }
    save(store)
    return unsavedBookmarks == nil ? nil : strings.quittingUnsaved(data.rescuePath)
  }
}
