internal import ArgumentParser

/// How many columns characters of ambiguous width are to take.
enum AmbiguousArgument: String, ExpressibleByArgument, CaseIterable {
  case one = "1"
  case two = "2"
  /// As the terminal answers.
  case auto

  /// `nil` leaves it to the terminal.
  var columns: Int? { Int(rawValue) }
}
