/// Where a key is pressed, which decides what it means.
package enum KeyContext: CaseIterable, Sendable {
  /// The reading pane.
  case text
  /// The navigator: contents, bookmarks or hits.
  case navigator
  /// The list of a folder's documents.
  case shelf
  /// The help page.
  case help
}
