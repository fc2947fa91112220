internal import Bookmarks

extension ReaderState {
  /// Lets the reader type a name for the selected bookmark; none brings back its first words.
  mutating func startRenaming() {
    guard isInBookmarkList, let bookmark = selectedBookmark else { return }
    prompt = Prompt(.name(bookmark.id), text: bookmark.name)
  }

  /// Lets the reader change the note of the selected bookmark in the status row.
  mutating func startEditingNote() {
    guard isInBookmarkList, let bookmark = selectedBookmark else { return }
    guard bookmark.note.unicodeScalars.count <= Prompt.longest else {
      message = .notice(strings.noteNeedsEditor)
      return
    }
    prompt = Prompt(.noteOf(bookmark.id), text: bookmark.note)
  }

  /// Lets the reader change the note of the selected bookmark in an editor.
  mutating func editNoteOutside(now: Int) -> [Effect] {
    guard isInBookmarkList, let bookmark = selectedBookmark else { return [] }
    // Nobody knows how long the editor takes, and whether this program outlives it.
    return leavingEffects(now: now) + [.editNote(bookmark.id, text: bookmark.note)]
  }

  mutating func setName(_ name: String, of id: BookmarkID, now: Int) -> [Effect] {
    change(id, now: now, telling: strings.bookmarkRenamed) { $0.name = OneLine.text(of: name) }
  }

  mutating func setNote(_ note: String, of id: BookmarkID, now: Int) -> [Effect] {
    change(id, now: now, telling: note.isEmpty ? strings.noteRemoved : strings.noteChanged) { $0.note = note }
  }

  /// Takes in the note of a bookmark as it came from an editor.
  mutating func take(editedNote note: String, of id: BookmarkID, now: Int) -> [Effect] {
    message = .notice(strings.noteUnchanged)
    return setNote(note, of: id, now: now)
  }

  /// Gives the selected bookmark a colour, by its number from 1.
  mutating func setColor(_ number: Int, now: Int) -> [Effect] {
    guard isInBookmarkList, let bookmark = selectedBookmark, PassageColor.all.indices.contains(number - 1) else {
      return []
    }
    let color = PassageColor.all[number - 1]
    return change(bookmark.id, now: now, telling: strings.colorName(color)) { $0.color = color }
  }

  mutating func deleteSelectedBookmark(now: Int) -> [Effect] {
    guard let bookmark = selectedBookmark else { return [] }
    bookmarks.remove(bookmark.id, at: now)
    history.add(.deletion(bookmark))
    message = .notice(strings.bookmarkDeleted)
    return [.saveBookmarks(bookmarks)]
  }

  /// Takes back what was done last in the list, and not what another program has done since.
  mutating func undoInBookmarkList(now: Int) -> [Effect] {
    guard let edit = history.takeLast() else {
      message = .notice(strings.nothingToUndo)
      return []
    }
    switch edit {
    case .deletion(let bookmark): bringBack(bookmark)
    case .change(let old, let new):
      guard let before = bookmarks[new.id] else {
        message = .notice(strings.bookmarkDeletedElsewhere)
        return []
      }
      bookmarks.change(new.id, at: now) { $0.revert(new, to: old) }
      guard bookmarks[new.id] != before else {
        message = .notice(strings.bookmarkChangedElsewhere)
        return []
      }
      message = .notice(strings.changeUndone(old.title(length: 20)))
      navigator.selectedBookmark = new.id
    }
    return [.saveBookmarks(bookmarks)]
  }
}

extension ReaderState {
  private mutating func change(
    _ id: BookmarkID, now: Int, telling text: String, _ body: (inout Bookmark) -> Void
  ) -> [Effect] {
    guard let old = bookmarks[id] else {
      message = .notice(strings.bookmarkDeletedElsewhere)
      return []
    }
    bookmarks.change(id, at: now, body)
    guard let new = bookmarks[id], new != old else { return [] }
    history.add(.change(from: old, to: new))
    message = .notice(text)
    return [.saveBookmarks(bookmarks)]
  }

  private mutating func bringBack(_ bookmark: Bookmark) {
    navigator.selectedBookmark = bookmark.id
    message = .notice(strings.bookmarkBack(bookmark.title(length: 20)))
    // Another program has changed it after it was deleted here, and so it is there.
    if bookmarks[bookmark.id] != nil { return }
    var bookmark = bookmark
    // The letter may stand for another place by now.
    let others = isOwn(bookmark) ? [open.identity] + formerDocuments : []
    if let mark = bookmark.mark, bookmarks.bookmark(at: mark, in: bookmark.document, and: others) != nil {
      bookmark.mark = nil
    }
    bookmarks.add(bookmark)
  }
}
