/// The table of contents: entries in reading order that form a tree by their levels.
package struct Outline: Equatable, Sendable {
  /// The entries, by ascending position.
  package private(set) var entries: [OutlineEntry]

  /// The index of each entry's parent, -1 at the top.
  private let parents: [Int]

  /// The index behind each entry's last descendant.
  private let subtreeEnds: [Int]

  /// An outline of entries that are sorted by position.
  package init(_ entries: [OutlineEntry] = []) {
    self.entries = entries
    var parents = [Int](repeating: -1, count: entries.count)
    var subtreeEnds = [Int](repeating: entries.count, count: entries.count)
    var open: [Int] = []
    for index in entries.indices {
      while let last = open.last, entries[last].level >= entries[index].level {
        subtreeEnds[last] = index
        open.removeLast()
      }
      parents[index] = open.last ?? -1
      open.append(index)
    }
    self.parents = parents
    self.subtreeEnds = subtreeEnds
  }

  package var count: Int { entries.count }

  package var isEmpty: Bool { entries.isEmpty }

  package subscript(index: Int) -> OutlineEntry { entries[index] }

  /// The entry under which a position stands: the last one at or before it.
  package func index(at position: Int) -> Int? {
    let behind = entries.partitionIndex { $0.position > position }
    return behind > 0 ? behind - 1 : nil
  }

  /// The entry that encloses another.
  package func parent(of index: Int) -> Int? { parents[index] >= 0 ? parents[index] : nil }

  /// How many entries enclose another, which is its depth in the tree whatever its level.
  package func depth(of index: Int) -> Int {
    var depth = 0
    var current = parents[index]
    while current >= 0 {
      depth += 1
      current = parents[current]
    }
    return depth
  }

  /// The entries below another, all generations.
  package func descendants(of index: Int) -> Range<Int> { index + 1..<subtreeEnds[index] }

  package func hasChildren(_ index: Int) -> Bool { subtreeEnds[index] > index + 1 }

  /// The next entry on the same level or above it.
  package func nextSibling(of index: Int) -> Int? { subtreeEnds[index] < count ? subtreeEnds[index] : nil }

  /// The titles from the top of the tree down to an entry.
  package func path(to index: Int) -> [String] {
    var titles: [String] = []
    var current = index
    while current >= 0 {
      titles.append(entries[current].title)
      current = parents[current]
    }
    return titles.reversed()
  }
}
