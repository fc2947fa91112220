internal import ScreenModel
internal import UnicodeText

/// Where the panes stand on a screen.
struct PaneLayout: Equatable {
  /// The navigator's columns; `nil` where it is not shown.
  var navigator: Range<Int>?

  /// Whether the navigator covers the text instead of standing beside it.
  var isOverlay: Bool

  /// The column of the thin rule beside the navigator.
  var rule: Int?

  /// The columns that belong to the reading pane.
  var pane: Range<Int>

  /// The column at which the text begins.
  var textColumn: Int

  /// The width of the reading column.
  var measure: Int

  /// The rows above the status row.
  var height: Int

  /// The row of status, messages and prompts; `nil` on a screen of one row.
  var statusRow: Int?

  /// Screens narrower than this have no room for two panes.
  static let narrowest = 60

  /// - Parameter hasText: Whether there is a text that the navigator may stand beside.
  init(size: ScreenSize, preferences: Preferences, navigatorHasFocus: Bool, fitsHan: Bool, hasText: Bool = true) {
    statusRow = size.rows > 1 ? size.rows - 1 : nil
    height = max(1, size.rows - 1)
    isOverlay = size.columns < Self.narrowest || preferences.isPlain || !hasText
    let width = preferences.navigatorWidth ?? Self.navigatorWidth(of: size)
    var left = 0
    if isOverlay {
      navigator = navigatorHasFocus ? 0..<max(0, size.columns) : nil
    } else if preferences.showsNavigator {
      let columns = min(max(width, Preferences.navigatorWidths.lowerBound), size.columns / 2)
      navigator = 0..<columns
      rule = columns
      left = columns + TextWidth.columns(of: "│")
    }
    pane = left..<max(left + 1, size.columns)
    let margin = preferences.isPlain ? 0 : pane.count >= 44 ? 2 : pane.count >= 24 ? 1 : 0
    var measure = max(1, min(preferences.isPlain ? .max : preferences.measure, pane.count - 2 * margin))
    if fitsHan, !preferences.isPlain, measure > 2 { measure -= measure % 2 }
    self.measure = measure
    textColumn = pane.lowerBound + (pane.count - measure) / 2
  }

  /// Three tenths of the screen, as wide as titles need and no wider.
  static func navigatorWidth(of size: ScreenSize) -> Int { min(max(size.columns * 3 / 10, 20), 38) }
}
