internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// Goes to the next or previous bookmark: from the one gone to last while nothing has moved since, else from the top row.
  mutating func goToBookmark(forward: Bool) {
    guard let index = bookmarkIndex(forward: forward) else {
      message = .notice(ownBookmarks.isEmpty ? strings.noBookmarks : strings.noMoreBookmarks)
      return
    }
    jump(to: ownBookmarks[index])
    visitedBookmark = (ownBookmarks[index].bookmark.id, anchor)
  }

  private func bookmarkIndex(forward: Bool) -> Int? {
    let steps = forward ? times : -times
    if let visited = visitedBookmark, visited.anchor == anchor,
      let index = ownBookmarks.firstIndex(where: { $0.bookmark.id == visited.id })
    {
      return nearest(index + steps, from: index)
    }
    var behind = ownBookmarks.partitionIndex { shown($0.position) > anchor.position }
    let before = ownBookmarks.partitionIndex { shown($0.position) >= anchor.position }
    guard forward else { return nearest(before - times, from: before) }
    // What stands in the top row has been reached.
    let flow = flow
    while behind < ownBookmarks.count, flow.anchor(showing: shown(ownBookmarks[behind].position)) == anchor {
      behind += 1
    }
    return nearest(behind + times - 1, from: behind - 1)
  }

  /// The bookmark of a number, or the last one on the way there; `nil` where there is none.
  private func nearest(_ index: Int, from origin: Int) -> Int? {
    let target = min(max(index, 0), ownBookmarks.count - 1)
    return ownBookmarks.isEmpty || target == origin || (index > origin) != (target > origin) ? nil : target
  }
}
