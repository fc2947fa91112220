package import DocumentModel

extension HeadingPattern {
  /// A pattern as a person types it: a level from 1 to 9 with a blank or a colon behind it, which may be left out, and an
  /// expression; `nil` where there is no expression.
  package init?(typed text: some StringProtocol) {
    let text = text.drop { $0.isWhitespace }
    var level = HeadingPattern.levels.lowerBound
    var expression = text[...]
    if let digit = text.first?.wholeNumberValue, text.first?.isASCII == true, HeadingPattern.levels.contains(digit) {
      let rest = text.dropFirst()
      if rest.first.map({ $0 == ":" || $0.isWhitespace }) ?? true {
        level = digit
        expression = rest.dropFirst().drop { $0.isWhitespace }
      }
    }
    while expression.last?.isWhitespace == true { expression = expression.dropLast() }
    guard !expression.isEmpty else { return nil }
    self.init(expression: String(expression), level: level)
  }
}
