/// What a person says of one source line: that it is a heading, or that it is none.
package struct LineCorrection: Hashable, Sendable {
  package enum Verdict: Hashable, Sendable {
    /// A heading of a level in `HeadingPattern.levels`; other numbers count as the nearest of these.
    case heading(level: Int)
    /// Text.
    case text
  }

  /// The line, or the first line of the heading.
  package var line: SourceLineQuote
  package var verdict: Verdict

  package init(line: SourceLineQuote, verdict: Verdict) {
    self.line = line
    self.verdict = verdict
  }

  /// The level of a heading; `nil` for text.
  package var level: Int? { if case .heading(let level) = verdict { level } else { nil } }
}
