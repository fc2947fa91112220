internal import Bookmarks
internal import ReaderCore
internal import TerminalUI

extension EffectRunner {
  /// Writes exported bookmarks into a new file and tells where it is; what has the name already stays.
  func export(_ text: String, count: Int, path: String) -> [Event] {
    let path = HomePath.expanded(path)
    do throws(UserFileError) {
      let isNew = try ExportFile.create(path, text: text)
      let shown = AbsolutePath.of(path).singleLine
      return isNew
        ? [.noticed(.notice(strings.exchange.exported(count, shown)))] : notices(strings.exchange.exists(shown))
    } catch {
      return notices(strings.text(of: error))
    }
  }

  /// Merges the bookmarks of a file with the reader's own, and tells what that has brought.
  ///
  /// Annotations of other programs that name no file are looked for in the open document.
  mutating func importBookmarks(_ path: String, session: Session) -> [Event] {
    switch ImportedFile.read(HomePath.expanded(path), strings) {
    case .failure(let failure): return notices(failure.message)
    case .success(let imported):
      let open = session.openDocument
      let (store, report) = imported.merged(into: session.bookmarks, now: SystemClock.now) { annotation in
        guard let open, annotation.path.map({ AbsolutePath.of($0) == open.identity.path }) ?? true else { return nil }
        return AnnotatedDocument(open.document, identity: open.identity, title: open.title)
      }
      // Taken in whether they can be saved or not; that they cannot is said last.
      return [.bookmarksRead(store), .noticed(.notice(strings.exchange.text(of: report)))] + save(store)
    }
  }
}
