package import UnicodeText

extension InterfaceStrings {
  /// One line about a regular expression that is none.
  package func text(of error: RegularExpressionError, in expression: String) -> String {
    invalidExpression(expression.singleLine, expressionProblem(error.problem), error.offset.map { $0 + 1 })
  }
}
