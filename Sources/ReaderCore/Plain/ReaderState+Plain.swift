internal import Bookmarks
internal import DocumentModel
internal import ScreenModel
internal import TextLayout

extension ReaderState {
  /// The row at the top of the pane: the anchor, except in the plain mode, where the line being read may stand below it.
  var topAnchor: Anchor {
    rowsAbove == 0 ? anchor : flow.anchor(anchor, movedBy: -min(rowsAbove, layout.height - 1))
  }

  /// Moves the line being read by rows, past empty ones, and turns the page where it would leave the screen.
  mutating func moveReadingLine(_ rows: Int) {
    let flow = flow
    let shown = flow.rows(from: topAnchor, count: layout.height)
    var target = flow.anchor(anchor, movedBy: rows)
    while flow.rows(from: target, count: 1).first?.hasText == false {
      let next = flow.anchor(target, movedBy: rows.signum())
      if next == target { break }
      target = next
    }
    let row = shown.firstIndex { $0.anchor == target }
    move(to: target)
    rowsAbove = row ?? (rows > 0 ? 0 : layout.height - 1)
  }

  /// Goes to the last line of the document, at the bottom of the pane.
  mutating func readLastLine() {
    move(to: flow.lastAnchor(height: 1))
    rowsAbove = layout.height - 1
  }

  /// The row of the line being read.
  private var readingRow: Int {
    flow.rows(from: topAnchor, count: layout.height).lastIndex { $0.anchor <= anchor } ?? 0
  }

  /// Where the cursor tells a screen reader what to speak: at the line being read, or at what is selected in a list.
  func spokenPosition(in layout: PaneLayout) -> ScreenPosition {
    var position = ScreenPosition(row: 0, column: 0)
    if helpTop != nil || statistics != nil { return position }
    if let encodings {
      position.row = EncodingPane.head(of: layout) + encodings.selection - encodings.top
    } else {
      position.row = navigatorHasFocus ? navigatorHead + navigator.selection - navigator.top : readingRow
    }
    position.row = min(max(0, position.row), layout.height - 1)
    return position
  }

  /// What is to be told of the line being read: its bookmarks, and whether the reader stopped there.
  var wordsOnReadingLine: [String] {
    let flow = flow
    let end = flow.anchor(anchor, movedBy: 1).position
    func isOnLine(_ position: Int) -> Bool {
      let offset = shown(position)
      return offset >= anchor.position && (offset < end || end <= anchor.position)
    }
    let words = strings.plain
    let marks = ownBookmarks.filter { isOnLine($0.position) }.map { placed in
      placed.bookmark.mark.map { words.mark($0.letter) } ?? words.bookmark
    }
    return marks + (oldPlace.map(isOnLine) == true ? [words.stopped] : [])
  }
}

extension FlowRow {
  /// Whether there is something to be spoken in the row.
  fileprivate var hasText: Bool { line?.glyphs.isEmpty == false && block.kind != .rule }
}
