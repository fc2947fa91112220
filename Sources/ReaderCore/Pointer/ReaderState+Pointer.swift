internal import ScreenModel
internal import TextLayout

extension ReaderState {
  /// Has the mouse reported, or no longer.
  mutating func toggleMouse() -> [Effect] {
    preferences.usesMouse.toggle()
    message = .notice(strings.mouseIs(preferences.usesMouse))
    return [.savePreferences(preferences), .useMouse(preferences.usesMouse)]
  }

  /// Answers the mouse: the wheel scrolls what is under it, a press picks it.
  mutating func handle(_ pointer: Pointer) -> [Effect] {
    guard pendingMark == nil else { return [] }
    if encodings != nil { return handleInEncodings(pointer) }
    let isInNavigator = layout.navigator?.contains(pointer.position.column) == true
    // What is typed elsewhere goes on.
    guard prompt == nil || prompt?.kind == .filter && isInNavigator else { return [] }
    message = nil
    count = nil
    if helpTop != nil || statistics != nil {
      if let action = pointer.wheelAction {
        for _ in 0..<Pointer.rowsOfWheel { scrollPage(action) }
      }
      return []
    }
    guard 0..<layout.height ~= pointer.position.row else { return [] }
    if headingChoice != nil {
      chooseHeading(pointer)
    } else if isInNavigator {
      return handleInNavigator(pointer)
    } else if layout.pane.contains(pointer.position.column) {
      handleInText(pointer)
    }
    return []
  }
}

extension ReaderState {
  private mutating func scrollPage(_ action: Action) {
    if let top = helpTop {
      helpTop = help.top(after: action, from: top, size: size) ?? top
    } else {
      _ = performInStatistics(action)
    }
  }

  private mutating func handleInText(_ pointer: Pointer) {
    if let action = pointer.wheelAction {
      navigator.isScrolled = false
      goOnFromShownBookmark()
      for _ in 0..<Pointer.rowsOfWheel { move(action) }
    } else if let selection {
      guard let position = position(at: pointer.position), let unit = unit(selection.unit, at: position) else { return }
      self.selection?.extend(to: unit)
    } else {
      navigatorHasFocus = false
    }
  }

  /// The position of the character that stands in a cell, or of the last one before it in its row.
  private func position(at cell: ScreenPosition) -> Int? {
    let rows = flow.rows(from: topAnchor, count: layout.height)
    guard rows.indices.contains(cell.row), let line = rows[cell.row].line else { return nil }
    let column = cell.column - layout.textColumn
    let offset = line.glyphs.last { $0.offset != nil && $0.column <= column }?.offset
    return (offset ?? line.glyphs.lazy.compactMap(\.offset).first).map { position(ofShown: $0) }
  }

  /// Chooses the line that is pressed on, to say whether it is a heading.
  private mutating func chooseHeading(_ pointer: Pointer) {
    if let action = pointer.wheelAction {
      _ = headingChoice?.move(action, times: Pointer.rowsOfWheel)
    } else if layout.pane.contains(pointer.position.column) {
      let rows = flow.rows(from: topAnchor, count: layout.height)
      let line = rows.indices.contains(pointer.position.row) ? rows[pointer.position.row].line : nil
      if let offset = line?.glyphs.lazy.compactMap(\.offset).first { headingChoice?.select(lineAt: offset) }
    }
  }

  /// Chooses the encoding that is pressed on.
  private mutating func handleInEncodings(_ pointer: Pointer) -> [Effect] {
    guard let prompt, layout.pane.contains(pointer.position.column), 0..<layout.height ~= pointer.position.row else {
      return []
    }
    let height = EncodingPane.height(of: layout)
    if let rows = pointer.wheelRows {
      encodings?.scroll(by: rows, height: height)
      return []
    }
    let row = pointer.position.row - EncodingPane.head(of: layout)
    guard encodings?.select(shownRow: row) == true else { return [] }
    self.prompt = nil
    return acceptEncoding(prompt.text)
  }
}
