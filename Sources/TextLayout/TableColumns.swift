/// The widths of a table's columns.
struct TableColumns {
  /// Blanks between two columns.
  static let gap = 2

  /// The fewest columns that a cell is wrapped in.
  static let narrowest = 4

  let widths: [Int]

  /// The columns of the whole table.
  var total: Int { widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) }

  /// Shares a measure out: what needs less than an equal share gets what it needs, the others share the rest equally;
  /// `nil` where a column would have too little.
  init?(needed: [Int], measure: Int) {
    let available = measure - Self.gap * max(0, needed.count - 1)
    if needed.reduce(0, +) <= available {
      widths = needed
      return
    }
    guard available >= needed.count * Self.narrowest else { return nil }
    var widths = needed
    var left = available
    for (rank, column) in needed.indices.sorted(by: { needed[$0] < needed[$1] }).enumerated() {
      widths[column] = min(needed[column], left / (needed.count - rank))
      left -= widths[column]
    }
    self.widths = widths
  }

  /// The column at which each of the table's columns begins.
  var starts: [Int] {
    var start = 0
    return widths.map { width in
      defer { start += width + Self.gap }
      return start
    }
  }
}
