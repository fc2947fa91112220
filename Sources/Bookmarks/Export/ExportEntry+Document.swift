package import DocumentModel

extension ExportEntry {
  /// The entries of a document's bookmarks, in their order.
  ///
  /// - Parameter path: Where the document lies; empty where it came through a pipe.
  package static func entries(of bookmarks: [PlacedBookmark], in document: Document, path: String) -> [ExportEntry] {
    let sure = bookmarks.filter { $0.certainty == .exact }
    let offsets = Set(sure.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(offsets, document.characterNumbers(ofOffsets: offsets)))
    return bookmarks.map { placed in
      var entry = ExportEntry(placed.bookmark)
      if !path.isEmpty { entry.path = path }
      entry.certainty = placed.certainty
      entry.position = placed.position
      if placed.certainty != .lost { entry.page = document.page(at: placed.position)?.number }
      if placed.certainty == .exact, let start = numbers[placed.range.lowerBound],
        let end = numbers[placed.range.upperBound]
      {
        entry.characters = start..<end
      }
      return entry
    }
  }
}
