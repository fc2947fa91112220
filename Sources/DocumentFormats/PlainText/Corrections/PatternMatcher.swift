internal import DocumentModel
internal import UnicodeText

/// Looks for a person's patterns in lines, for no longer than that is worth.
struct PatternMatcher: Sendable {
  private struct Pattern: Sendable {
    let source: HeadingPattern
    let expression: RegularExpression
  }

  private var patterns: [Pattern] = []

  /// Patterns that are no regular expressions, and those given up because they took too long.
  private(set) var findings: [Document.Finding] = []

  /// Longer lines, in bytes, are paragraphs: no pattern is looked for in them.
  private static let longestLine = 1000

  /// The steps, in thousands, that all searches for one pattern may take: a fraction of a second.
  ///
  /// An ordinary pattern takes none that are counted.
  private static let mostSteps = 20_000

  init(_ patterns: [HeadingPattern]) {
    for pattern in patterns {
      do throws(RegularExpressionError) {
        self.patterns.append(Pattern(source: pattern, expression: try RegularExpression(pattern.expression)))
      } catch {
        findings.append(.init("corrections.invalid-pattern", pattern.expression))
      }
    }
  }

  var isEmpty: Bool { patterns.isEmpty }

  /// The level that the first pattern found in a line's text gives it.
  mutating func level(of text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count <= Self.longestLine else { return nil }
    var level: Int?
    var isSlow = false
    for pattern in patterns where level == nil {
      if pattern.expression.isFound(in: bytes[text]) == true { level = pattern.source.level }
      isSlow = isSlow || pattern.expression.steps > Self.mostSteps
    }
    if isSlow { giveUp() }
    return level
  }

  private mutating func giveUp() {
    for pattern in patterns where pattern.expression.steps > Self.mostSteps {
      findings.append(.init("corrections.slow-pattern", pattern.source.expression))
    }
    patterns.removeAll { $0.expression.steps > Self.mostSteps }
  }
}
