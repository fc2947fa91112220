internal import Bookmarks

extension Bookmark {
  /// What the list calls it: its name, else its first words.
  ///
  /// - Parameter length: The most characters of the words.
  func title(length: Int = 80) -> String { name.isEmpty ? quote.excerpt(length: length) : name }

  /// Whether its words, its name, its note or its section contain what is looked for.
  func matches(_ filter: TextFilter) -> Bool {
    filter.matches(name) || filter.matches(note) || section.contains(where: filter.matches)
      || filter.matches(quote.exact.isEmpty ? quote.excerpt() : quote.exact)
  }

  /// The innermost of its sections, and as many around it as fit some columns.
  func sectionPath(columns: Int) -> String {
    SectionPath(section, documentTitle: documentTitle).text(columns: columns).truncated(toColumns: columns)
  }
}
