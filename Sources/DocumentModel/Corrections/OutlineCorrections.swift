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

  /// How many patterns and lines there are.
  package var count: Int { patterns.count + lines.count }

  /// Adds a pattern behind the others; one with the same expression goes.
  package mutating func add(_ pattern: HeadingPattern) {
    patterns.removeAll { $0.expression == pattern.expression }
    patterns.append(pattern)
  }

  /// Removes one, counted through the patterns and then the lines.
  package mutating func remove(at index: Int) {
    if index < patterns.count { patterns.remove(at: index) } else { lines.remove(at: index - patterns.count) }
  }

  package var isEmpty: Bool { patterns.isEmpty && lines.isEmpty }
}
