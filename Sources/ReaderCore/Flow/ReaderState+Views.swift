internal import DocumentModel

extension ReaderState {
  /// The offset at which a position stands in the view that is shown.
  func shown(_ position: Int) -> Int { isRaw ? document.rawOffset(of: position) : position }

  /// The position of what stands at an offset in the view that is shown.
  func position(ofShown offset: Int) -> Int { isRaw ? document.position(ofRaw: offset) : offset }
}
