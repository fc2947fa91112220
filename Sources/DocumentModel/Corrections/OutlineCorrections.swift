/// What a person says about the outline of one document, against what was judged.
package struct OutlineCorrections: Hashable, Sendable {
  /// Patterns of headings; of several that a line matches the first counts.
  package var patterns: [HeadingPattern]

  /// What is said of single lines; of several about the same line the last counts.
  ///
  /// It outranks the patterns.
  package var lines: [LineCorrection]

  package init(patterns: [HeadingPattern] = [], lines: [LineCorrection] = []) {
    self.patterns = patterns
    self.lines = lines
  }

  package var isEmpty: Bool { patterns.isEmpty && lines.isEmpty }
}
