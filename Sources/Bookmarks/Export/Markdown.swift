/// Plain text inside a Markdown document.
enum Markdown {
  /// A line with a backslash before what Markdown would take for markup (CommonMark, 2.4 "Backslash escapes").
  static func escaped(_ line: String) -> String {
    var result = ""
    for character in line {
      if "\\`*_[]<>#|~&".contains(character) { result.append("\\") }
      result.append(character)
    }
    return escapingBlockStart(result)
  }

  /// A line may begin like a list, a quotation or an underline of a heading.
  private static func escapingBlockStart(_ line: String) -> String {
    if let first = line.first, "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
    return digits + "\\" + rest
  }
}
