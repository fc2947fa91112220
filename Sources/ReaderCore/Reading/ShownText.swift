internal import DocumentModel

/// What decides which text is on the screen.
struct ShownText: Equatable {
  let anchor: Anchor
  let isRaw: Bool
  private let layout: PaneLayout

  /// How far a document that grows is known, as it may fill the screen only later; 0 for one that is complete.
  private let readThrough: Int

  init(_ state: ReaderState) {
    anchor = state.topAnchor
    isRaw = state.isRaw
    layout = state.layout
    readThrough = state.document.isComplete ? 0 : state.document.readThrough
  }
}
