extension Relocation.Certainty {
  /// Its name in JSON.
  package var name: String {
    switch self {
    case .exact: "exact"
    case .guess: "guess"
    case .lost: "lost"
    }
  }
}
