/// One question and what each program answered.
struct Table: Codable {
  var title: String
  var unit: String
  var rows: [Row]
  /// What one should know to read it.
  var note: String?
}

/// The samples of one command.
struct Row: Codable {
  var command: String
  var samples: [Double]
  var bound: Bound?

  var median: Double {
    let sorted = samples.sorted()
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

/// What a row must keep to.
enum Bound: Codable {
  /// The median, in relation to the last row of the table.
  case timesPeer(Double)
  /// The greatest sample, in the unit of the table.
  case atMost(Double)
  /// The median, in the unit of the table.
  case atLeast(Double)
  case medianAtMost(Double)
  /// The median, in the unit of the table, less that of the last row.
  case atMostMoreThanPeer(Double)
}

/// Everything that was measured in one go.
struct Report: Codable {
  var machine: String
  var terminal: String
  var tables: [Table]
}
