/// Where a key is pressed, which decides what it means.
package struct KeyContext: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The reading pane.
  package static let text = KeyContext(rawValue: 1 << 0)
  /// The navigator: contents, bookmarks or hits.
  package static let navigator = KeyContext(rawValue: 1 << 1)
  /// The bookmarks in the navigator, where the keys of the navigator hold that have no other meaning here.
  package static let bookmarks = KeyContext(rawValue: 1 << 5)
  /// The list of a folder's documents.
  package static let shelf = KeyContext(rawValue: 1 << 2)
  /// The reading pane while a passage is selected.
  package static let selection = KeyContext(rawValue: 1 << 4)
  /// The help page.
  package static let help = KeyContext(rawValue: 1 << 3)
}
