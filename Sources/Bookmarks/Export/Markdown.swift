/// Plain text inside a Markdown document.
enum Markdown {
  private static let markup: Set<Unicode.Scalar> = Set("\\`*_[]<>#|~&".unicodeScalars)

  /// A line with a backslash before what Markdown would take for markup (CommonMark, 2.4 "Backslash escapes").
  ///
  /// Markup is told by scalars, as a combining mark behind an asterisk does not keep it from being one.
  static func escaped(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if markup.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(escapingBlockStart(result))
  }

  /// A line may begin like a list, a quotation or an underline of a heading.
  private static func escapingBlockStart(_ line: String.UnicodeScalarView) -> String.UnicodeScalarView {
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line[digits.endIndex...]
    let isMark = rest.first.map { digits.isEmpty ? ["-", "+", "="].contains($0) : [".", ")"].contains($0) } ?? false
    if !isMark { return line }
    var escaped = String.UnicodeScalarView(digits)
    escaped.append("\\")
    escaped.append(contentsOf: rest)
    return escaped
  }
}
