/// Bookmarks as text to be read or carried elsewhere, by document and section in reading order.
package enum BookmarkExport {
  /// A line for each bookmark: title › section: quote (note).
  package static func list(_ bookmarks: [Bookmark]) -> String {
    documents(of: bookmarks).flatMap(\.bookmarks).map { line(of: $0) + "\n" }.joined()
  }

  /// A Markdown document: a heading for each document and each section, the quotes as quotations.
  package static func markdown(_ bookmarks: [Bookmark]) -> String {
    documents(of: bookmarks).map { document in
      var blocks = ["# " + Markdown.escaped(OneLine.text(of: document.title))]
      var section: [String] = []
      for bookmark in document.bookmarks {
        if bookmark.section != section, !bookmark.section.isEmpty {
          blocks.append("## " + Markdown.escaped(OneLine.text(of: bookmark.section.joined(separator: " › "))))
        }
        section = bookmark.section
        blocks += markdownBlocks(of: bookmark)
      }
      return blocks.joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n")
  }

  /// A JSON array with an object for each bookmark, in the form of the program's own file.
  package static func json(_ bookmarks: [Bookmark]) -> String {
    let entries = documents(of: bookmarks).flatMap(\.bookmarks).map { JSONValue.object($0.json) }
    return String(decoding: JSONWriter.bytes(of: .array(entries)), as: UTF8.self)
  }
}

extension BookmarkExport {
  private struct DocumentBookmarks {
    var title: String
    var bookmarks: [Bookmark]
  }

  /// The bookmarks of each document by position, the documents in the order of their first bookmark.
  private static func documents(of bookmarks: [Bookmark]) -> [DocumentBookmarks] {
    var indices: [String: Int] = [:]
    var documents: [DocumentBookmarks] = []
    for bookmark in bookmarks {
      let key = bookmark.document.path.isEmpty ? bookmark.document.fingerprint : bookmark.document.path
      let index = indices[key] ?? documents.count
      if index == documents.count {
        indices[key] = index
        documents.append(DocumentBookmarks(title: bookmark.documentTitle, bookmarks: []))
      }
      documents[index].bookmarks.append(bookmark)
    }
    for index in documents.indices {
      documents[index].bookmarks.sort { ($0.position, $0.created) < ($1.position, $1.created) }
    }
    return documents
  }

  private static func line(of bookmark: Bookmark) -> String {
    let place = ([bookmark.documentTitle] + bookmark.section).filter { !$0.isEmpty }.joined(separator: " › ")
    let note = bookmark.note.isEmpty ? "" : " (\(bookmark.note))"
    return OneLine.text(of: "\(place): \(bookmark.quote.excerpt())\(note)")
  }

  private static func markdownBlocks(of bookmark: Bookmark) -> [String] {
    let quote = bookmark.length > 0 ? bookmark.quote.exact : bookmark.quote.excerpt()
    let quotation = quote.split(whereSeparator: \.isNewline)
      .map { "> " + Markdown.escaped(OneLine.text(of: String($0))) }.joined(separator: "\n>\n")
    let mark = bookmark.mark.map { "`\($0.letter)` · " } ?? ""
    let note = bookmark.note.split(whereSeparator: \.isNewline)
      .map { Markdown.escaped(OneLine.text(of: String($0))) }.joined(separator: "\n\n")
    return [quotation, note, mark + Timestamp.day(of: bookmark.created)].filter { !$0.isEmpty }
  }
}
