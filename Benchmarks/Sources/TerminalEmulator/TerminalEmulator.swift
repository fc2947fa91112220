/// As much of an xterm as is needed to know what a program shows, and when.
package struct TerminalEmulator: Sendable {
  package private(set) var screen: EmulatedScreen
  package private(set) var cursor: (row: Int, column: Int) = (0, 0)
  /// How often the whole screen was erased by the program, other than on entering or leaving it.
  package private(set) var screenErasures = 0
  /// What the terminal answers to the program's questions; the caller sends and empties it.
  package var replies: [UInt8] = []

  private var parser = ControlSequenceParser()
  private var region: Range<Int>
  /// Whether it knows left and right margins (DECLRMM); older terminals, and many of today, do not.
  private let knowsSideMargins: Bool
  private var usesSideMargins = false
  /// The columns between the left and the right margin.
  private var margins: Range<Int>
  private var savedCursor: (row: Int, column: Int) = (0, 0)
  /// xterm wraps only when one more character comes after the last column.
  private var isWrapPending = false
  private var lastScalar: UInt32 = 0x20

  package init(rows: Int, columns: Int, knowsSideMargins: Bool = false) {
    self.knowsSideMargins = knowsSideMargins
    margins = 0..<columns
    screen = EmulatedScreen(rows: rows, columns: columns)
    region = 0..<rows
  }

  /// Takes what the program wrote, read at the time `now`.
  package mutating func receive(_ bytes: some Sequence<UInt8>, at now: UInt64) {
    screen.now = now
    for byte in bytes {
      switch parser.parse(byte) {
      case nil: break
      case .text(let scalar): write(scalar)
      case .control(let control): obey(control)
      case .escape(let final): obeyEscape(final)
      case .csi(let prefix, let parameters, let final):
        if prefix == 0 {
          obeyCSI(final, parameters)
        } else if prefix == UInt8(ascii: "?") {
          obeyPrivateCSI(final, parameters)
        }
      }
    }
  }
}

extension TerminalEmulator {
  private mutating func write(_ scalar: UInt32) {
    let width = columnWidth(of: scalar)
    guard width > 0 else { return }
    if isWrapPending || cursor.column + width > screen.columns {
      cursor.column = 0
      lineFeed()
    }
    screen.put(scalar, row: cursor.row, column: cursor.column)
    if width == 2, cursor.column + 1 < screen.columns { screen.put(0, row: cursor.row, column: cursor.column + 1) }
    lastScalar = scalar
    isWrapPending = cursor.column + width >= screen.columns
    cursor.column = min(cursor.column + width, screen.columns - 1)
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursor.row == region.upperBound - 1 {
      screen.scroll(region, columns: margins, by: 1)
    } else if cursor.row < screen.rows - 1 {
      cursor.row += 1
    }
  }

  private mutating func reverseLineFeed() {
    isWrapPending = false
    if cursor.row == region.lowerBound {
      screen.scroll(region, columns: margins, by: -1)
    } else if cursor.row > 0 {
      cursor.row -= 1
    }
  }

  private mutating func obey(_ control: UInt8) {
    switch control {
    case 0x08: move(toRow: cursor.row, column: cursor.column - 1)
    case 0x09: move(toRow: cursor.row, column: (cursor.column / 8 + 1) * 8)
    case 0x0A...0x0C: lineFeed()
    case 0x0D: move(toRow: cursor.row, column: 0)
    default: break
    }
  }

  private mutating func obeyEscape(_ final: UInt8) {
    switch final {
    case UInt8(ascii: "7"): savedCursor = cursor
    case UInt8(ascii: "8"): move(toRow: savedCursor.row, column: savedCursor.column)
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      cursor.column = 0
      lineFeed()
    case UInt8(ascii: "M"): reverseLineFeed()
    default: break
    }
  }

  private mutating func move(toRow row: Int, column: Int) {
    cursor = (min(max(row, 0), screen.rows - 1), min(max(column, 0), screen.columns - 1))
    isWrapPending = false
  }

  private mutating func obeyPrivateCSI(_ final: UInt8, _ parameters: [Int]) {
    switch final {
    case UInt8(ascii: "h"), UInt8(ascii: "l"): setModes(parameters, isOn: final == UInt8(ascii: "h"))
    case UInt8(ascii: "p"):
      let state = parameters[0] == 69 && knowsSideMargins ? usesSideMargins ? 1 : 2 : 0
      replies += Array("\u{1B}[?\(parameters[0]);\(state)$y".utf8)
    default: break
    }
  }

  /// The alternate screen comes and goes blank; without side margins rows are whole.
  private mutating func setModes(_ parameters: [Int], isOn: Bool) {
    if parameters.contains(where: { $0 == 1049 || $0 == 1047 || $0 == 47 }) { screen.erase(rows: 0..<screen.rows) }
    if knowsSideMargins, parameters.contains(69) {
      usesSideMargins = isOn
      margins = 0..<screen.columns
    }
  }

  private mutating func setMargins(left: Int, right: Int) {
    let right = right > 0 ? min(right, screen.columns) : screen.columns
    guard usesSideMargins, left < right else { return }
    margins = (left - 1)..<right
    move(toRow: 0, column: 0)
  }

  private mutating func obeyCSI(_ final: UInt8, _ parameters: [Int]) {
    let first = parameters[0]
    let count = max(first, 1)
    let (row, column) = cursor
    switch final {
    case UInt8(ascii: "A"): move(toRow: row - count, column: column)
    case UInt8(ascii: "B"): move(toRow: row + count, column: column)
    case UInt8(ascii: "C"): move(toRow: row, column: column + count)
    case UInt8(ascii: "D"): move(toRow: row, column: column - count)
    case UInt8(ascii: "G"): move(toRow: row, column: count - 1)
    case UInt8(ascii: "d"): move(toRow: count - 1, column: column)
    case UInt8(ascii: "H"), UInt8(ascii: "f"):
      move(toRow: count - 1, column: max(parameters.count > 1 ? parameters[1] : 1, 1) - 1)
    case UInt8(ascii: "J"): eraseDisplay(first)
    case UInt8(ascii: "K"): eraseLine(first)
    case UInt8(ascii: "X"): screen.erase(row: row, columns: column..<min(column + count, screen.columns))
    case UInt8(ascii: "@"): screen.shift(row: row, from: column, by: count)
    case UInt8(ascii: "P"): screen.shift(row: row, from: column, by: -count)
    case UInt8(ascii: "L") where region.contains(row):
      screen.scroll(row..<region.upperBound, columns: margins, by: -count)
    case UInt8(ascii: "M") where region.contains(row):
      screen.scroll(row..<region.upperBound, columns: margins, by: count)
    case UInt8(ascii: "S"): screen.scroll(region, columns: margins, by: count)
    case UInt8(ascii: "T"): screen.scroll(region, columns: margins, by: -count)
    case UInt8(ascii: "b"): for _ in 0..<count { write(lastScalar) }
    case UInt8(ascii: "r"): setRegion(top: count, bottom: parameters.count > 1 ? parameters[1] : -1)
    case UInt8(ascii: "s") where usesSideMargins:
      setMargins(left: count, right: parameters.count > 1 ? parameters[1] : -1)
    case UInt8(ascii: "n") where first == 6: replies += Array("\u{1B}[\(row + 1);\(column + 1)R".utf8)
    case UInt8(ascii: "c"): replies += Array("\u{1B}[?1;2c".utf8)
    default: break
    }
  }

  private mutating func setRegion(top: Int, bottom: Int) {
    let bottom = bottom > 0 ? min(bottom, screen.rows) : screen.rows
    guard top < bottom else { return }
    region = (top - 1)..<bottom
    move(toRow: 0, column: 0)
  }

  private mutating func eraseDisplay(_ part: Int) {
    if part >= 2 || (part <= 0 && cursor == (0, 0)) { screenErasures += 1 }
    switch part {
    case ...0:
      eraseLine(0)
      screen.erase(rows: (cursor.row + 1)..<screen.rows)
    case 1:
      eraseLine(1)
      screen.erase(rows: 0..<cursor.row)
    default: screen.erase(rows: 0..<screen.rows)
    }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case ...0: screen.erase(row: cursor.row, columns: cursor.column..<screen.columns)
    case 1: screen.erase(row: cursor.row, columns: 0..<(cursor.column + 1))
    default: screen.erase(row: cursor.row, columns: 0..<screen.columns)
    }
  }
}
