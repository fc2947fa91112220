internal import DocumentModel

extension ReaderState {
  /// Moves to the next or previous heading, of any level or of the same level and above.
  mutating func moveBySection(_ action: Action) {
    let outline = document.outline
    guard !outline.isEmpty else {
      message = .notice(strings.noOutline)
      return
    }
    var target: Int? = currentEntry
    var moved = false
    for _ in 0..<min(times, outline.count) {
      guard let next = neighbour(of: target, action, in: outline, isFirstStep: !moved) else { break }
      target = next
      moved = true
    }
    guard moved, let target else {
      message = .notice(strings.noMoreSections)
      return
    }
    jump(to: outline[target].position)
  }

  /// The entry that an action leads to from another; before the first entry, `from` is `nil`.
  private func neighbour(of from: Int?, _ action: Action, in outline: Outline, isFirstStep: Bool) -> Int? {
    guard let from else {
      return action == .nextSection || action == .nextSiblingSection ? 0 : nil
    }
    switch action {
    case .nextSection: return from + 1 < outline.count ? from + 1 : nil
    case .nextSiblingSection: return outline.nextSibling(of: from)
    case .previousSection:
      // Inside a section, its own heading is the previous one.
      if isFirstStep, position > outline[from].position { return from }
      return from > 0 ? from - 1 : nil
    default:
      if isFirstStep, position > outline[from].position { return from }
      return (0..<from).last { outline[$0].level <= outline[from].level }
    }
  }
}
