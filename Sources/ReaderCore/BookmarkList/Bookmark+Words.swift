internal import Bookmarks

extension Bookmark {
  /// What the list calls it: its name, else its first words.
  ///
  /// - Parameter length: The most characters of the words.
  func title(length: Int = 80) -> String { name.isEmpty ? quote.excerpt(length: length) : name }

  /// Whether its words, its name, its note or its section contain what is looked for.
  func matches(_ filter: TextFilter) -> Bool {
    [name, note, quote.exact, quote.exact.isEmpty ? quote.excerpt() : ""].contains(where: filter.matches)
      || section.contains(where: filter.matches)
  }

  /// The innermost of its sections, and as many around it as fit some columns.
  func sectionPath(columns: Int) -> String {
    SectionPath(section, documentTitle: documentTitle).text(columns: columns).truncated(toColumns: columns)
  }
}
