/// The rows and cells of a table's text, as ranges of clusters.
struct TableText {
  /// A row: its clusters, and those of each cell without surrounding blanks.
  struct Row {
    var clusters: Range<Int>
    var cells: [Range<Int>]

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  }

  let rows: [Row]

  /// The first row where it names the columns of others.
  let header: Row?

  /// Cuts a text at line ends into rows and at TABs into cells.
  init(_ text: ClusteredText, hasHeader: Bool) {
    rows = text.sourceLines().map { line in
      let tabs = line.filter { text.clusters[$0].scalar == 0x09 }
      let cells = zip([line.lowerBound] + tabs.map { $0 + 1 }, tabs + [line.upperBound])
      return Row(clusters: line, cells: cells.map { text.trimmed($0..<$1) })
    }
    header = hasHeader && rows.count > 1 ? rows.first : nil
  }

  /// The widest cell of each column, in columns.
  func widths(in text: ClusteredText) -> [Int] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.cells.enumerated() {
        let width = text.columns(of: cell)
        if column < widths.count {
          widths[column] = max(widths[column], width)
        } else {
          widths.append(width)
        }
      }
    }
    return widths
  }
}
