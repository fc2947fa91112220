/// What was done to bookmarks in the list, the last first to be undone.
struct BookmarkHistory: Equatable, Sendable {
  private var edits: [BookmarkEdit] = []

  /// More than anybody undoes.
  static let capacity = 1_000

  mutating func add(_ edit: BookmarkEdit) {
    edits.append(edit)
    if edits.count > Self.capacity { edits.removeFirst() }
  }

  mutating func takeLast() -> BookmarkEdit? { edits.popLast() }
}
