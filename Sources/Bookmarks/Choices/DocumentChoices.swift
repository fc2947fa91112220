/// What a person has chosen for one document.
package struct DocumentChoices: Equatable, Sendable {
  /// The name of the encoding to read it in; `nil` to find it out.
  package var encoding: String?

  package init(encoding: String? = nil) { self.encoding = encoding }
}

extension DocumentChoices {
  /// These choices together with what another program has saved since they were read.
  ///
  /// - Parameters:
  ///   - others: What is saved now.
  ///   - origin: What was saved when these were read.
  func merged(with others: DocumentChoices, since origin: DocumentChoices) -> DocumentChoices {
    var merged = others
    if encoding != origin.encoding { merged.encoding = encoding }
    return merged
  }
}
