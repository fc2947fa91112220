import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct PaneLayoutTests {
  @Test func thePanesFitEveryScreen() {
    for columns in [-1, 0] + Array(1...130) + [400] {
      for rows in [-1, 0, 1, 2, 5, 24] {
        for width in [nil, -5, 0, 12, 60, 5_000] {
          for (hasFocus, shows) in [(false, false), (true, true), (false, true)] {
            let size = ScreenSize(columns: columns, rows: rows)
            let layout = PaneLayout(
              size: size, preferences: Preferences(navigatorWidth: width, showsNavigator: shows),
              navigatorHasFocus: hasFocus, fitsHan: columns % 2 == 0)
            let right = max(1, columns)
            let isSound =
              layout.measure >= 1 && layout.height >= 1 && layout.pane.upperBound <= right
              && layout.textColumn >= layout.pane.lowerBound && layout.textColumn + layout.measure <= right
              && (layout.navigator?.upperBound ?? 0) <= right && layout.statusRow.map { $0 < rows } ?? true
              && (layout.isOverlay || (layout.navigator?.upperBound ?? 0) <= layout.pane.lowerBound)
            #expect(isSound, "\(columns)x\(rows), navigator \(width ?? -99): \(layout)")
          }
        }
      }
    }
  }

  @Test func theTextIsCentredAndAtMostAsWideAsChosen() {
    let layout = PaneLayout(
      size: ScreenSize(columns: 200, rows: 24), preferences: Preferences(showsNavigator: false),
      navigatorHasFocus: false, fitsHan: true)
    #expect(layout.measure == 80)
    #expect(layout.textColumn == 60)
  }

  @Test func narrowScreensHaveOnePane() {
    let narrow = ScreenSize(columns: PaneLayout.narrowest - 1, rows: 24)
    let reading = PaneLayout(size: narrow, preferences: Preferences(), navigatorHasFocus: false, fitsHan: true)
    #expect(reading.navigator == nil)
    let choosing = PaneLayout(size: narrow, preferences: Preferences(), navigatorHasFocus: true, fitsHan: true)
    #expect(choosing.navigator == 0..<narrow.columns)
    #expect(choosing.measure == reading.measure)
  }
}
