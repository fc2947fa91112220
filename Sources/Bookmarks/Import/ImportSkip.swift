/// Why an entry of an imported file is not taken.
package enum ImportSkip: Hashable, CaseIterable, Sendable {
  /// Something of it is missing, or has a type or value that it cannot have.
  case unreadable
  /// Nothing in it tells which text it is about.
  case withoutText
  /// It belongs to a document that is not here.
  case withoutDocument
  /// The document does not hold its text.
  case notFound
}
