internal import ScreenModel

extension Session {
  /// Answers the mouse while no document is open: the wheel scrolls, a press opens a document.
  mutating func handleOnShelf(_ pointer: Pointer) -> [Effect] {
    shelf?.message = nil
    shelf?.count = nil
    if shelfHelpTop != nil {
      guard let action = pointer.wheelAction else { return [] }
      for _ in 0..<Pointer.rowsOfWheel { _ = performInHelp(action) }
      return []
    }
    if let rows = pointer.wheelRows {
      shelf?.scroll(by: rows)
      return []
    }
    let row = pointer.position.row - ShelfView.head(rows: size.rows)
    guard row < ShelfView.height(of: size), let item = shelf?.select(shownRow: row) else { return [] }
    shelf?.prompt = nil
    return [.openDocument(path: item.path)]
  }
}
