internal import ArgumentParser
internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

extension BookmarksCommand {
  /// Keeps a passage or a place of a document.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "add", abstract: CommandStrings.current.bookmarkAdd)
    }

    @Option(help: ArgumentHelp(CommandStrings.current.bookmarkQuote, valueName: "text"))
    var quote: String?

    @Option(help: ArgumentHelp(CommandStrings.current.bookmarkOffset))
    var offset: Int?

    @OptionGroup
    var properties: BookmarkProperties

    @Argument(help: ArgumentHelp(CommandStrings.current.file), completion: .file())
    var file: String

    func validate() throws {
      guard (quote == nil) != (offset == nil), quote != "", offset ?? 0 >= 0 else {
        throw ValidationError(CommandStrings.current.quoteOrOffset)
      }
    }

    func run() throws {
      var saved = try SavedBookmarks()
      let file = try opened()
      let content = file.document
      var generator = SystemRandomNumberGenerator()
      var bookmark = Bookmark(
        id: BookmarkID(using: &generator), of: try range(in: content), in: content,
        document: file.source.identity.sketched(by: content),
        documentTitle: content.title.isEmpty ? file.name : content.title, time: SystemClock.now)
      properties.apply(to: &bookmark)
      if let mark = bookmark.mark { saved.store.setMark(mark, on: bookmark) } else { saved.store.add(bookmark) }
      try saved.save()
      var output = StandardOutput()
      output.writeLine(IDPrefixes(saved.store.bookmarks.map(\.id)).shortest(of: bookmark.id))
      output.flush()
    }

    private func opened() throws -> DocumentFile {
      do throws(OpeningFailure) {
        return try BookmarkDocuments().open(file)
      } catch {
        Diagnostics.write(error.description)
        throw ExitCode.failure
      }
    }

    private func range(in content: Document) throws -> Range<Int> {
      let strings = CommandStrings.current
      guard let quote else {
        let (offset, end) = (offset ?? 0, content.storage.count)
        guard offset <= end else {
          Diagnostics.write(strings.offsetBehindEnd(offset, end))
          throw ExitCode.failure
        }
        let place = content.storage.scalarBoundary(atOrBefore: offset)
        return place..<place
      }
      let first = content.place(of: TextQuote(exact: quote), near: 0)
      let last = content.place(of: TextQuote(exact: quote), near: content.storage.count)
      let isFound = first.certainty == .exact
      if isFound, first.range == last.range { return first.range }
      Diagnostics.write(isFound ? strings.quoteNotUnique(quote.singleLine) : strings.quoteNotFound(quote.singleLine))
      throw ExitCode.failure
    }
  }
}
