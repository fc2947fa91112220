internal import ScreenModel

/// Cells of one style side by side in a row, as scalars for ncurses.
struct CellRun: Equatable {
  var column: Int
  var scalars: [UInt32]
  var style: Style

  /// The runs of a row from left to right; together they fill it exactly.
  ///
  /// - Parameter columns: The columns that ncurses gives a scalar.
  static func runs(of row: ArraySlice<Cell>, columns: (UInt32) -> Int) -> [CellRun] {
    var runs: [CellRun] = []
    var index = row.startIndex
    while index < row.endIndex {
      let cell = row[index]
      let isWide = cell.width == 2 && index + 1 < row.endIndex && row[index + 1].width == 0
      if !runs.isEmpty, cell.isSkinTone { runs[runs.count - 1].scalars.append(Self.boundary) }
      if runs.last?.style != cell.style {
        runs.append(CellRun(column: index - row.startIndex, scalars: [], style: cell.style))
      }
      runs[runs.count - 1].append(cell, width: isWide ? 2 : 1, columns: columns)
      index += isWide ? 2 : 1
    }
    return runs
  }

  /// Appends scalars that take as many columns as the cell has, whatever its text.
  ///
  /// ncurses keeps one scalar that takes columns and a few that take none in a cell. So a grapheme of several that take
  /// columns (flags, conjuncts, vowels beside their consonant) goes on in its second column.
  private mutating func append(_ cell: Cell, width: Int, columns: (UInt32) -> Int) {
    let text = cell.text.unicodeScalars
    guard let first = text.first else { return appendBlanks(width) }
    let base = Self.base(first, width: width, columns: columns)
    var baseColumns = columns(base)
    var free = width - baseColumns
    var marks = 0
    scalars.append(base)
    if cell.text.utf8.count > UTF8.width(first), base != Self.replacement {
      for scalar in text.dropFirst() {
        let added = columns(scalar.value)
        if added > free { break }
        if added > 0 {
          (baseColumns, marks) = (added, 0)
          free -= added
          scalars.append(Self.base(scalar, width: added, columns: columns))
        } else if marks < Self.mostMarks, Self.isMark(scalar, onColumns: baseColumns) {
          marks += 1
          scalars.append(scalar.value)
        }
      }
    }
    appendBlanks(free)
  }

  /// Scalars without columns that ncurses keeps in a cell.
  private static let mostMarks = 4

  private mutating func appendBlanks(_ count: Int) {
    for _ in 0..<max(0, count) { scalars.append(0x20) }
  }

  /// U+200B, a control to UAX #29 (rule GB5), of no columns: behind it a skin tone stands by itself also on terminals that
  /// would join it to the emoji before.
  private static let boundary: UInt32 = 0x200B

  private static let replacement: UInt32 = 0xFFFD

  /// What stands in the cell's first column: the scalar, or a sign where it has no columns of its own, more than the
  /// cell, or may not be sent.
  private static func base(_ scalar: Unicode.Scalar, width: Int, columns: (UInt32) -> Int) -> UInt32 {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: replacement
    case let value: (1...width).contains(columns(value)) ? value : replacement
    }
  }

  /// Emoji presentation would widen a narrow base on some terminals; format characters have no place in one cell.
  private static func isMark(_ scalar: Unicode.Scalar, onColumns columns: Int) -> Bool {
    if scalar.value == 0xFE0F, columns == 1 { return false }
    switch scalar.properties.generalCategory {
    // Vowels and final consonants of Hangul, which terminals draw into the syllable.
    case .otherLetter: return true
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }
}

extension Cell {
  /// Whether the cell shows the modifier of an emoji.
  fileprivate var isSkinTone: Bool {
    text.utf8.count >= 4 && text.unicodeScalars.first.map { 0x1F3FB...0x1F3FF ~= $0.value } ?? false
  }
}
