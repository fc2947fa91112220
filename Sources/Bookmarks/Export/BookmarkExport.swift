/// Bookmarks as a text to be read or carried elsewhere, by document and section in reading order.
package struct BookmarkExport: Sendable {
  package var entries: [ExportEntry]

  /// The bookmarks that were removed and when, which go along where the form can hold them.
  package var removals: [BookmarkID: Int]

  package init(_ entries: [ExportEntry], removals: [BookmarkID: Int] = [:]) {
    self.entries = entries
    self.removals = removals
  }

  /// The whole text; the same for the same bookmarks.
  package func text(in format: ExportFormat, words: ExportWords) -> String {
    switch format {
    case .markdown: markdown(words)
    case .json: String(decoding: JSONWriter.bytes(of: annotations), as: UTF8.self)
    case .text: plainText(words)
    }
  }

  var documents: [ExportedDocument] { ExportedDocument.documents(of: entries) }
}
