package import DocumentModel

/// A document on the shelf.
package struct ShelfItem: Equatable, Sendable {
  package var path: String
  package var title: String
  package var format: DocumentFormat

  /// The length of the text in characters.
  package var characters: Int

  /// Whether `characters` was counted; of large files it is estimated from the beginning.
  package var isCounted: Bool

  /// How much has been read, from 0 to 1; `nil` where it was never opened.
  package var progress: Double?

  package var bookmarks: Int

  /// When it was last read, in seconds since 1970.
  package var lastRead: Int?

  package init(
    path: String, title: String, format: DocumentFormat, characters: Int, isCounted: Bool, progress: Double? = nil,
    bookmarks: Int = 0, lastRead: Int? = nil
  ) {
    self.path = path
    self.title = title
    self.format = format
    self.characters = characters
    self.isCounted = isCounted
    self.progress = progress
    self.bookmarks = bookmarks
    self.lastRead = lastRead
  }

  /// The last part of the path.
  var fileName: String { path.split(separator: "/").last.map { String($0) } ?? path }
}
