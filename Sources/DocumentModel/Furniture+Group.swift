extension Furniture {
  /// Lines of a document that were judged furniture together: equal but for their numbers, or of one form.
  package struct Group: Equatable, Sendable {
    /// The rules that spoke for it, in short technical words.
    package var reasons: [String]

    package init(reasons: [String]) { self.reasons = reasons }
  }
}
