/// The size of a terminal in columns and rows.
struct TerminalSize: Equatable, CustomStringConvertible {
  var columns: Int
  var rows: Int

  init(_ columns: Int, _ rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// A size written as `80x24`.
  init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: "x").compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    self.init(numbers[0], numbers[1])
  }

  var description: String { "\(columns)x\(rows)" }
}
