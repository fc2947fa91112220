internal import CNcurses
internal import Glibc
package import ScreenModel

/// The terminal, from taking it over until it is given back; there is one a process.
///
/// The terminal is restored when the session ends in whatever way: by `end()`, when the value is dropped, at `exit()`,
/// and on a crash.
package struct TerminalSession: ~Copyable {
  /// The size of the terminal as it was last reported.
  package internal(set) var size: ScreenSize

  let keyboard: Int32
  /// Made when the first key is waited for: by then the first screen is shown.
  lazy var decoder = KeyDecoder(sequences: .terminal())
  var signals = SignalSet()
  private let palette: TerminalPalette
  var shown: Screen?
  var abilities = TerminalAbilities()

  /// What was asked last.
  var question = CursorQuestion.characterSet

  /// Until when the answer to a question is waited for.
  var answerDeadline: ContinuousClock.Instant?
  private(set) var isOpen = true

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - keyboard: The descriptor that keys come from: 0, or an open `/dev/tty` when the document comes by a pipe.
  ///   - output: The descriptor that is drawn to.
  package init(keyboard: Int32, output: Int32) throws(TerminalError) {
    let terminalName = getenv("TERM").map { String(cString: $0) } ?? ""
    switch mulu_terminal_start(keyboard, output) {
    case .done: break
    case .not_a_terminal: throw .notATerminal
    case .unnamed: throw .unnamed
    case .unknown: throw .unknown(terminalName)
    case .incapable: throw .incapable(terminalName)
    case .no_resources: throw .noResources
    }
    self.keyboard = keyboard
    palette = TerminalPalette(count: Int(mulu_screen_colors()), isDirect: mulu_screen_has_direct_color())
    size = Self.currentSize
  }

  deinit { mulu_terminal_end() }

  /// Sets the function that gives the columns of a Unicode scalar (0, 1 or 2), so that the terminal counts as the layout
  /// does; before the first session.
  package static func countColumns(with columns: @convention(c) (UInt32) -> Int32) {
    mulu_set_width_function(columns)
  }

  /// How many colours the terminal has; 0 if none.
  package var colors: Int { Int(mulu_screen_colors()) }

  /// Makes the terminal show a screen; writes only what differs from what it shows.
  package mutating func show(_ screen: Screen) {
    guard isOpen, screen != shown else { return }
    let old = shown?.size == screen.size ? shown : nil
    if abilities.hasSideMargins, screen.size == size, let scroll = old.flatMap({ PaneScroll(from: $0, to: screen) }) {
      perform(scroll)
    }
    for row in 0..<min(screen.size.rows, size.rows) where old?.row(row) != screen.row(row) {
      draw(screen.row(row), row: row)
    }
    shown = screen
    update()
  }

  /// Writes everything anew, in place, when something else may have written on the terminal.
  package mutating func redraw() {
    guard isOpen else { return }
    mulu_screen_forget()
    update()
  }

  /// Has the terminal report the mouse, or no longer, from what is shown next on; it does not until it is told.
  package borrowing func trackPointer(_ tracks: Bool) {
    if isOpen { mulu_terminal_track_pointer(tracks) }
  }

  /// Gives the terminal back, stops the program until the shell continues it, and shows the screen again.
  package mutating func suspend() {
    guard isOpen else { return }
    awaitAnswers()
    mulu_terminal_stop_group()
    if Self.currentSize != size { signals.insert(.windowChanged) }
    update()
  }

  /// Gives the terminal to another program until that has ended, and shows the screen again.
  ///
  /// - Parameter body: Runs the program; it gets the descriptor of the keyboard.
  package mutating func lend<Result>(to body: (_ keyboard: Int32) -> Result) -> Result {
    guard isOpen else { return body(keyboard) }
    mulu_terminal_lend()
    let result = body(keyboard)
    mulu_terminal_take_back()
    if Self.currentSize != size { signals.insert(.windowChanged) }
    update()
    return result
  }

  /// Gives the terminal back; nothing is shown any more.
  package mutating func end() {
    awaitAnswers()
    isOpen = false
    mulu_terminal_end()
  }
}

extension TerminalSession {
  static var currentSize: ScreenSize {
    var size: (columns: Int32, rows: Int32) = (0, 0)
    mulu_terminal_size(&size.columns, &size.rows)
    return ScreenSize(columns: Int(size.columns), rows: Int(size.rows))
  }

  /// Takes the size that the terminal has now; what it shows is unknown then.
  mutating func resize() {
    size = Self.currentSize
    shown = nil
    mulu_screen_resize(Int32(size.columns), Int32(size.rows))
  }

  private borrowing func draw(_ row: ArraySlice<Cell>, row number: Int) {
    for run in CellRun.runs(of: TerminalCharset.current.showable(row), columns: { Int(mulu_columns($0)) }) {
      let background = palette.background(run.style.background)
      let foreground = palette.foreground(run.style.foreground, on: background)
      mulu_screen_draw(
        Int32(number), Int32(run.column), run.scalars, run.scalars.count,
        run.style.attributes.union(foreground.attributes).terminalBits, Int32(foreground.number), Int32(background))
    }
  }

  private borrowing func perform(_ scroll: PaneScroll) {
    let (rows, columns) = (scroll.pane.rows, scroll.pane.columns)
    mulu_screen_scroll_pane(
      Int32(rows.lowerBound), Int32(rows.upperBound), Int32(columns.lowerBound), Int32(columns.upperBound),
      Int32(scroll.count))
  }

  private borrowing func update() {
    let cursor = shown?.cursor.flatMap { $0.row < size.rows && $0.column < size.columns ? $0 : nil }
    mulu_screen_update(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1), abilities.hasSynchronizedOutput)
  }
}

extension Style.Attributes {
  fileprivate var terminalBits: UInt32 {
    let bits: [(Style.Attributes, Int)] = [
      (.bold, MULU_BOLD), (.dim, MULU_DIM), (.italic, MULU_ITALIC), (.underline, MULU_UNDERLINE),
      (.reverse, MULU_REVERSE),
    ]
    return bits.reduce(0) { contains($1.0) ? $0 | UInt32($1.1) : $0 }
  }
}
