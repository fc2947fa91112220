internal import Bookmarks
internal import DocumentModel
internal import ScreenModel
internal import TextLayout

/// Draws the reading column: the rows from the anchor on, with hits and bookmarks.
struct TextPane {
  let state: ReaderState
  let layout: PaneLayout

  func draw(into screen: inout Screen) {
    let flow = state.flow
    let rows = flow.rows(from: state.shownAnchor, count: layout.height)
    guard !rows.isEmpty else {
      if state.document.isComplete { drawEmpty(into: &screen) }
      return
    }
    let highlights = TextHighlights(of: state, in: range(of: rows), hits: visibleHits(rows))
    let marks = visibleMarks(rows, in: flow)
    let oldPlaceRow = state.oldPlaceRow(of: rows, in: flow)
    for (row, content) in rows.enumerated() {
      guard let line = content.line, !state.preferences.isPlain || content.block.kind != .rule else { continue }
      draw(line, of: content.block, row: row, highlights: highlights, into: &screen)
      if row == oldPlaceRow, marks[row] == nil, layout.textColumn > layout.pane.lowerBound {
        let column = max(layout.pane.lowerBound, layout.textColumn - 2)
        screen.draw("▸", row: row, column: column, style: theme.quiet)
      }
      if let mark = marks[row], layout.textColumn > layout.pane.lowerBound {
        let column = max(layout.pane.lowerBound, layout.textColumn - 2)
        screen.draw(mark.sign, row: row, column: column, style: mark.style)
      }
    }
  }
}

extension TextPane {
  private var theme: Theme { state.theme }

  private func drawEmpty(into screen: inout Screen) {
    let text = state.strings.emptyDocument.truncated(toColumns: layout.pane.upperBound - layout.textColumn)
    screen.draw(text, row: 0, column: layout.textColumn, style: theme.quiet)
  }

  private func draw(
    _ line: TextLine, of block: Block, row: Int, highlights: TextHighlights, into screen: inout Screen
  ) {
    let base = style(of: block)
    for glyph in line.glyphs {
      var style = glyph.offset == nil ? theme.quiet : styled(base, glyph.style)
      if let offset = glyph.offset, let highlight = highlights.highlight(at: offset) {
        style = self.style(of: highlight, over: style)
      }
      let column = layout.textColumn + glyph.column
      guard column + glyph.columns <= layout.pane.upperBound else { continue }
      screen.put(glyph.text, columns: glyph.columns, row: row, column: column, style: style)
    }
    if !highlights.isEmpty { joinBlanks(of: line, over: base, row: row, highlights: highlights, into: &screen) }
  }

  /// Makes what is set off one piece where it has blanks in it.
  private func joinBlanks(
    of line: TextLine, over base: Style, row: Int, highlights: TextHighlights, into screen: inout Screen
  ) {
    for (left, right) in zip(line.glyphs, line.glyphs.dropFirst()) where left.column + left.columns < right.column {
      guard let a = left.offset, let b = right.offset, let highlight = highlights.highlight(at: a),
        highlight == highlights.highlight(at: b)
      else { continue }
      let columns = layout.textColumn + left.column + left.columns..<layout.textColumn + right.column
      screen.restyle(row: row, columns: columns) { $0 = style(of: highlight, over: base) }
    }
  }

  private func style(of highlight: TextHighlight, over text: Style) -> Style {
    switch highlight {
    case .heading, .selection: theme.selection
    case .hit(let hit): hit == state.search?.current ? theme.currentHit : theme.hit
    case .passage(_, let color): theme.passage(color, over: text)
    }
  }

  private func style(of block: Block) -> Style {
    if state.isRaw { return theme.text }
    switch block.kind {
    case .heading: return block.level <= 1 ? theme.topHeading : theme.heading
    case .code: return theme.code
    case .rule: return theme.quiet
    case .paragraph, .preformatted, .listItem, .table, .note: return theme.text
    }
  }

  private func styled(_ base: Style, _ run: StyleRun.Style) -> Style {
    if run.isEmpty { return base }
    var style = base
    if run.contains(.code) { style = theme.code }
    if run.contains(.link) { style.attributes.formUnion(theme.link.attributes) }
    if run.contains(.secondary) { style = theme.quiet }
    if run.contains(.strong) { style.attributes.insert(.bold) }
    if run.contains(.emphasis) { style.attributes.insert(.italic) }
    if run.contains(.strikethrough) { style.attributes.insert(.dim) }
    return style
  }

  /// The hits on the screen, looked for there and then: the list of all hits may still be growing.
  private func visibleHits(_ rows: [FlowRow]) -> ArraySlice<SearchHit> {
    guard let search = state.search, let first = rows.first else { return [] }
    let document = state.isRaw ? state.document.rawView : state.document
    // A hit may begin above the screen.
    let start = max(0, first.block.start - 1024)
    let end = range(of: rows).upperBound
    let found = TextSearch(query: SearchQuery(search.request.query), document: document, isRaw: state.isRaw).hits(
      in: start..<min(end, document.storage.count), limit: 10_000)
    return found[...]
  }

  /// The offsets that rows show.
  private func range(of rows: [FlowRow]) -> Range<Int> {
    guard let first = rows.first, let last = rows.last else { return 0..<0 }
    // An empty line ends where it starts.
    return first.anchor.position..<max(last.anchor.position, last.line?.end ?? 0) + 1
  }

  /// The signs of the bookmarks on the screen, by row; a letter goes before others in its row.
  private func visibleMarks(_ rows: [FlowRow], in flow: TextFlow) -> [Int: (sign: String, style: Style)] {
    guard let first = rows.first, let last = rows.last else { return [:] }
    let bookmarks = state.ownBookmarks
    let end = flow.anchor(below: last)?.position ?? .max
    var index = bookmarks.partitionIndex { shown($0.position) >= first.anchor.position }
    var marks: [Int: (sign: String, style: Style)] = [:]
    var row = 0
    while index < bookmarks.count, shown(bookmarks[index].position) < end {
      let position = shown(bookmarks[index].position)
      while row + 1 < rows.count, rows[row + 1].anchor.position <= position { row += 1 }
      // Of the empty rows before a block and its first line, which have one position, the last is the line.
      if rows[row].line != nil {
        if let mark = bookmarks[index].bookmark.mark {
          marks[row] = (String(mark.letter), theme.mark)
        } else if marks[row] == nil {
          let color = bookmarks[index].bookmark.color
          marks[row] = (color.sign, theme.sign(color))
        }
      }
      index += 1
    }
    return marks
  }

  private func shown(_ position: Int) -> Int { state.shown(position) }
}
