/// A line of the help page.
package enum HelpLine: Equatable, Sendable {
  case group(String)
  /// The keys of an action and what it does.
  case action(keys: String, name: String)
  case note(String)
  case empty
}
