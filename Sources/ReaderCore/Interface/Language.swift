/// The languages that the interface speaks.
package enum Language: Sendable {
  case english, chinese

  /// The language that an environment asks for, by the variables and their order in POSIX.1-2017, 8.2; `LANG` is also
  /// heard where a locale of the first ones is only a character set (`LC_ALL=C.UTF-8`).
  package init(environment: [String: String]) {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.filter { !$0.isEmpty }
    let named = asked.first { !$0.hasPrefix("C.") && $0 != "C" && $0 != "POSIX" }
    self = named?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
