internal import DocumentModel

/// Where the sections of a document begin, found by their titles and the titles around them.
struct SectionIndex {
  /// One title more of a path that is followed from the innermost title outwards.
  private struct Step: Hashable {
    var path: Int
    var title: [UInt32]
  }

  /// The number of the path that a step leads to; that without titles has 0.
  private var paths: [Step: Int] = [:]

  /// For each path where the sections begin whose innermost titles it is, ascending.
  private var starts: [[Int]] = [[]]

  init(_ outline: Outline) {
    for index in outline.entries.indices {
      var path = 0
      for title in outline.path(to: index).reversed() {
        let step = Step(path: path, title: SolidText.scalars(of: title))
        path = paths[step] ?? starts.count
        if path == starts.count {
          paths[step] = path
          starts.append([])
        }
        starts[path].append(outline[index].position)
      }
    }
  }

  /// Where the section of a bookmark begins, or the nearest section around that which there still is; `nil` where there is
  /// none of them.
  ///
  /// Of several that have the title, that around which most of the other titles are the same, and of those the nearest.
  func start(of bookmark: Bookmark) -> Int? {
    let titles = bookmark.section.map { SolidText.scalars(of: $0) }
    for depth in titles.indices.reversed() where !titles[depth].isEmpty {
      var path = 0
      for title in titles[...depth].reversed() {
        guard let next = paths[Step(path: path, title: title)] else { break }
        path = next
      }
      if path != 0 { return Self.nearest(to: bookmark.position, in: starts[path]) }
    }
    return nil
  }

  private static func nearest(to position: Int, in starts: [Int]) -> Int? {
    let next = starts.partitionIndex { $0 >= position }
    let around = starts[max(0, next - 1)..<min(starts.count, next + 1)]
    return around.min { abs($0 - position) < abs($1 - position) }
  }
}
