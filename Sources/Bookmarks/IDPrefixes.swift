internal import DocumentModel

/// Tells bookmarks apart by the beginnings of their identifiers.
package struct IDPrefixes {
  private let sorted: [String]

  /// The least characters of an identifier that are shown.
  private static let leastLength = 8

  package init(_ ids: [BookmarkID]) { sorted = ids.map(\.rawValue).sorted() }

  /// The shortest beginning of an identifier that no other one has.
  package func shortest(of id: BookmarkID) -> String {
    let index = sorted.partitionIndex { $0 >= id.rawValue }
    let neighbours = [index - 1, index + 1].filter(sorted.indices.contains).map { sorted[$0] }
    let common = neighbours.map { zip($0, id.rawValue).prefix { $0 == $1 }.count }.max() ?? 0
    return String(id.rawValue.prefix(max(Self.leastLength, common + 1)))
  }

  /// The identifiers that begin with a text; the one that is the text itself goes before all.
  package func ids(beginningWith prefix: String) -> [BookmarkID] {
    let start = sorted.partitionIndex { $0 >= prefix }
    let found = sorted[start...].prefix { $0.hasPrefix(prefix) }
    return (found.first == prefix ? found.prefix(1) : found).map { BookmarkID(rawValue: $0) }
  }
}
