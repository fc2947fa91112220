package import DocumentModel

/// What a person has chosen for one document.
package struct DocumentChoices: Equatable, Sendable {
  /// The name of the encoding to read it in; `nil` to find it out.
  package var encoding: String?

  /// What the person says of its headings.
  package var corrections: OutlineCorrections

  package init(encoding: String? = nil, corrections: OutlineCorrections = OutlineCorrections()) {
    self.encoding = encoding
    self.corrections = corrections
  }
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
    merged.corrections = OutlineCorrections(
      patterns: Self.merged(
        corrections.patterns, with: others.corrections.patterns, since: origin.corrections.patterns),
      lines: Self.merged(corrections.lines, with: others.corrections.lines, since: origin.corrections.lines))
    return merged
  }

  /// What others have, without what is gone from ours since the origin, and with what has come to ours.
  private static func merged<Item: Hashable>(_ ours: [Item], with others: [Item], since origin: [Item]) -> [Item] {
    let gone = Set(origin).subtracting(ours)
    let kept = others.filter { !gone.contains($0) }
    let known = Set(kept).union(origin)
    return kept + ours.filter { !known.contains($0) }
  }
}
