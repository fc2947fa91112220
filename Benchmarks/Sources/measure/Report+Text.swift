extension Report: CustomStringConvertible {
  var description: String {
    (["\(machine), terminal \(terminal)"] + tables.map(\.description)).joined(separator: "\n\n")
  }
}

extension Table: CustomStringConvertible {
  var description: String {
    let width = max(44, rows.map { $0.command.count + 2 }.max() ?? 0)
    let heading =
      "\(title), \(unit)".padded(to: width) + ["median", "least", "most", "ratio"].map { $0.aligned(to: 11) }.joined()
    let lines = rows.map { row in
      let numbers = [row.median, row.samples.min() ?? .nan, row.samples.max() ?? .nan].map(\.figures)
      let ratio = rows.count > 1 ? (row.median / peer).figures : ""
      let columns = (numbers + [ratio]).map { $0.aligned(to: 11) }.joined()
      return "  " + row.command.padded(to: width - 2) + columns + (row.bound.map { "   " + verdict(on: row, $0) } ?? "")
    }
    return ([heading] + lines + (note.map { ["  " + $0] } ?? [])).joined(separator: "\n")
  }

  private var peer: Double { rows.last?.median ?? .nan }

  private func verdict(on row: Row, _ bound: Bound) -> String {
    if row.samples.isEmpty { return "not seen" }
    switch bound {
    case .timesPeer(let limit):
      return "\(row.median / peer <= limit ? "within" : "OVER") \(limit.figures) ×"
    case .atMost(let limit):
      return "\(row.samples.max() ?? .infinity <= limit ? "within" : "OVER") \(limit.figures)"
    case .atLeast(let limit):
      return "\(row.median >= limit ? "holds" : "BELOW") \(limit.figures)"
    case .medianAtMost(let limit):
      return "\(row.median <= limit ? "within" : "OVER") \(limit.figures)"
    case .atMostMoreThanPeer(let limit):
      // Chance may put the peer behind.
      let more = max(0, row.median - peer)
      return "\(more.figures) more, \(more <= limit ? "within" : "OVER") \(limit.figures)"
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 1))
  }

  fileprivate func aligned(to width: Int) -> String {
    String(repeating: " ", count: max(width - count, 1)) + self
  }
}
