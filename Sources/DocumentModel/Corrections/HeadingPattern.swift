/// Lines that a regular expression finds are headings of one level.
package struct HeadingPattern: Hashable, Sendable {
  /// The levels that a person may give.
  package static let levels = 1...9

  /// A regular expression as ICU writes them.
  ///
  /// It is looked for in the text of each source line, white space around it left
  /// out, so that `^` and `$` are the ends of the line's text.
  package var expression: String

  /// The level of the headings, in `levels`.
  package let level: Int

  /// A level outside of `levels` becomes the nearest one in it.
  package init(expression: String, level: Int) {
    self.expression = expression
    self.level = HeadingPattern.level(nearest: level)
  }
}

extension HeadingPattern {
  /// The level that is nearest to a number.
  package static func level(nearest number: Int) -> Int { min(max(number, levels.lowerBound), levels.upperBound) }
}
