internal import ArgumentParser
internal import Bookmarks

extension BookmarksCommand {
  /// Changes what a person says of a bookmark.
  struct Edit: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "edit", abstract: CommandStrings.current.bookmarkEdit)
    }

    @OptionGroup
    var properties: BookmarkProperties

    @Argument(help: ArgumentHelp(CommandStrings.current.bookmarkID))
    var id: String

    func validate() throws {
      guard properties.areGiven else { throw ValidationError(CommandStrings.current.nothingToEdit) }
    }

    func run() throws {
      var saved = try SavedBookmarks()
      let bookmark = try saved.bookmark(id)
      saved.store.change(bookmark.id, at: SystemClock.now) { properties.apply(to: &$0) }
      if let mark = properties.letter, let changed = saved.store[bookmark.id] { saved.store.setMark(mark, on: changed) }
      try saved.save()
    }
  }

  /// Removes bookmarks, all that are named or none.
  struct Remove: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "remove", abstract: CommandStrings.current.bookmarkRemove)
    }

    @Argument(help: ArgumentHelp(CommandStrings.current.bookmarkID, valueName: "id"))
    var ids: [String]

    func run() throws {
      var saved = try SavedBookmarks()
      for id in try ids.map({ try saved.bookmark($0).id }) { saved.store.remove(id, at: SystemClock.now) }
      try saved.save()
    }
  }
}
