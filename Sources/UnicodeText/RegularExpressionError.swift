internal import CICU

/// What is wrong with a regular expression, and where.
package struct RegularExpressionError: Error, Equatable, Sendable {
  package enum Problem: Sendable, CaseIterable {
    /// Parentheses that are not closed or not opened.
    case parenthesis
    /// A set in brackets that is not closed.
    case bracket
    /// A count in braces that is none, too great, or whose greatest number is below its least.
    case brace
    /// A backslash before something that it gives no meaning.
    case escape
    /// A property of characters that Unicode does not have.
    case property
    /// A range of characters from a greater to a smaller one.
    case range
    /// A look behind without a bound.
    case lookBehind
    /// A reference to a group that there is not.
    case reference
    /// A flag that ICU does not know.
    case flag
    /// An expression that is too long or takes too much memory.
    case tooLarge
    /// A sign where it has no meaning, such as `*` at the beginning.
    case syntax
  }

  package let problem: Problem

  /// The character of the expression, from 0, at which the problem was noticed; `nil` where that is not known.
  package let offset: Int?

  init(problem: Problem, offset: Int?) {
    self.problem = problem
    self.offset = offset
  }

  /// A problem as C tells it, at a UTF-16 unit.
  init(code: Int32, unit: Int, in expression: String) {
    problem =
      switch mulu_regex_problem(rawValue: UInt32(code)) {
      case MULU_REGEX_PARENTHESIS: .parenthesis
      case MULU_REGEX_BRACKET: .bracket
      case MULU_REGEX_BRACE: .brace
      case MULU_REGEX_ESCAPE: .escape
      case MULU_REGEX_PROPERTY: .property
      case MULU_REGEX_RANGE: .range
      case MULU_REGEX_LOOK_BEHIND: .lookBehind
      case MULU_REGEX_REFERENCE: .reference
      case MULU_REGEX_FLAG: .flag
      case MULU_REGEX_TOO_LARGE: .tooLarge
      default: .syntax
      }
    let units = expression.utf16
    offset =
      unit < 0 || unit > units.count
      ? nil : expression.distance(from: expression.startIndex, to: units.index(units.startIndex, offsetBy: unit))
  }
}
