internal import DocumentModel

extension ContentsRow {
  /// The entry as it is spoken: its title, then what other screens show by signs and looks.
  var spoken: String {
    let words = state.strings.plain
    var parts = [outline[index].heading]
    if isCurrent { parts.append(words.here) }
    if isFolded { parts.append(words.folded) }
    switch readShare {
    case .none: break
    case .part(let percent): parts.append(words.read(percent))
    case .whole: parts.append(words.read(100))
    }
    if bookmarkCount > 0 { parts.append(state.strings.bookmarkCount(bookmarkCount)) }
    return parts.joined(separator: words.separator)
  }
}
