internal import DocumentModel

extension NavigatorPane {
  /// An entry of the contents as it is spoken: its title, then what other screens show by signs and looks.
  func spokenEntry(_ index: Int, isCurrent: Bool, isFolded: Bool, bookmarks: Int, share: ReadShare) -> String {
    let words = state.strings.plain
    var parts = [state.document.outline[index].title]
    if isCurrent { parts.append(words.here) }
    if isFolded { parts.append(words.folded) }
    switch share {
    case .none: break
    case .part(let percent): parts.append(words.read(percent))
    case .whole: parts.append(words.read(100))
    }
    if bookmarks > 0 { parts.append(state.strings.bookmarkCount(bookmarks)) }
    return parts.joined(separator: words.separator)
  }
}
