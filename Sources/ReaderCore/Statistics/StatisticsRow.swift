/// A row of the page that tells how much was read.
enum StatisticsRow: Equatable {
  case group(String)
  /// What was measured, and its figure.
  case figure(name: String, value: String)
  /// A section, how deep it lies, and how much of it was read.
  case section(title: String, depth: Int, value: String)
  case note(String)
  case empty
}
