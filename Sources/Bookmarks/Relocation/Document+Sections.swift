internal import DocumentModel

extension Document {
  /// Where the section of a bookmark begins, or the nearest section around that which there still is; `nil` where there is
  /// none of them.
  func sectionStart(of bookmark: Bookmark) -> Int? {
    let path = bookmark.section.map { SolidText.scalars(of: $0) }
    guard !path.isEmpty, !outline.isEmpty else { return nil }
    let titles = outline.entries.map { SolidText.scalars(of: $0.title) }
    for depth in path.indices.reversed() where !path[depth].isEmpty {
      let same = titles.indices.filter { titles[$0] == path[depth] }
      let best = same.min { one, other in
        let agreement = (agreement(of: one, with: path[...depth]), agreement(of: other, with: path[...depth]))
        if agreement.0 != agreement.1 { return agreement.0 > agreement.1 }
        return abs(outline[one].position - bookmark.position) < abs(outline[other].position - bookmark.position)
      }
      if let best { return outline[best].position }
    }
    return nil
  }

  /// How many titles around an entry are those of a path, from the innermost on.
  private func agreement(of index: Int, with path: ArraySlice<[UInt32]>) -> Int {
    zip(outline.path(to: index).reversed(), path.reversed())
      .prefix { SolidText.scalars(of: $0) == $1 }.count
  }
}
