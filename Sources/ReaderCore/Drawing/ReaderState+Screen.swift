package import ScreenModel
internal import UnicodeText

extension ReaderState {
  var theme: Theme { .named(preferences.theme, usesColor: environment.usesColor) }

  /// What the terminal is to show.
  package func screen() -> Screen {
    var screen = Screen(size: size, style: theme.text)
    let layout = layout
    if let top = helpTop {
      help.draw(into: &screen, top: top, height: layout.height)
    } else if let statistics {
      StatisticsView(rows: statisticsRows, theme: theme)
        .draw(into: &screen, top: statistics.top, height: layout.height)
    } else if let encodings, layout.isOverlay {
      EncodingPane(list: encodings, strings: strings, theme: theme, layout: layout).draw(into: &screen)
    } else {
      if let encodings {
        EncodingPane(list: encodings, strings: strings, theme: theme, layout: layout).draw(into: &screen)
      } else if !(layout.isOverlay && layout.navigator != nil) {
        TextPane(state: self, layout: layout).draw(into: &screen)
      }
      if let columns = layout.navigator {
        NavigatorPane(state: self, columns: columns, height: layout.height).draw(into: &screen)
      }
      drawBookmarkCard(into: &screen)
      if let rule = layout.rule {
        screen.pane = ScreenPane(rows: 0..<layout.height, columns: layout.pane)
        // A line drawn two columns wide would push the text aside.
        let sign = TextWidth.columns(of: "│") == 1 ? "│" : "|"
        for row in 0..<layout.height { screen.draw(sign, row: row, column: rule, style: theme.rule) }
      }
    }
    if preferences.isPlain { screen.cursor = spokenPosition(in: layout) }
    StatusRow(state: self, row: layout.statusRow ?? 0, isShared: layout.statusRow == nil).draw(into: &screen)
    return screen
  }

  private func drawBookmarkCard(into screen: inout Screen) {
    let rows = bookmarkCardRows
    guard rows > 1, let card = bookmarkCard else { return }
    BookmarkCardView(
      card: card, theme: theme, pane: layout.isOverlay ? 0..<size.columns : layout.pane, text: cardColumns,
      rows: layout.height - rows..<layout.height
    ).draw(into: &screen)
  }
}
