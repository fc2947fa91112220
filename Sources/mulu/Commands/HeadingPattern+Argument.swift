internal import ArgumentParser
internal import DocumentModel
internal import ReaderCore
internal import UnicodeText

extension HeadingPattern {
  /// The pattern of an argument such as `2:^Lesson`; ends the program with one line where it is none.
  static func argument(_ text: String) throws -> HeadingPattern {
    let strings = InterfaceStrings.inLanguage(SystemEnvironment.current.language)
    guard let pattern = HeadingPattern(typed: text) else {
      Diagnostics.write(CommandStrings.current.ruleNeeded)
      throw ExitCode.validationFailure
    }
    do throws(RegularExpressionError) {
      _ = try RegularExpression(pattern.expression)
    } catch {
      Diagnostics.write(strings.text(of: error, in: pattern.expression))
      throw ExitCode.validationFailure
    }
    return pattern
  }
}
