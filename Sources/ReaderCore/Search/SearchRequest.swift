/// A search in the open document.
package struct SearchRequest: Equatable, Sendable {
  /// Tells the answers to this request from those to earlier ones.
  package var id: Int

  /// What was typed.
  package var query: String

  /// The position from which the first hit is looked for, forwards and then from the beginning.
  package var origin: Int

  /// Whether the raw view is searched, in which positions are offsets of the file's own text.
  package var isRaw: Bool
}
