internal import DocumentModel

/// Which of the outline's entries, of the bookmarks or of the hits the navigator's rows stand for, by their indices.
///
/// What a row shows is made when it is drawn, so that a list of any length costs little.
struct NavigatorList: Equatable {
  let count: Int

  /// What is listed; `nil` where it is everything.
  private let indices: [Int]?

  /// Whether the indices ascend, so that one is found without looking at all.
  private let isAscending: Bool

  /// A list of all there is.
  init(all count: Int) {
    self.count = count
    indices = nil
    isAscending = true
  }

  /// A list of some, ascending.
  init(_ indices: [Int]) {
    count = indices.count
    self.indices = indices
    isAscending = true
  }

  /// A list in an order of its own.
  init(inOrder indices: [Int]) {
    count = indices.count
    self.indices = indices
    isAscending = false
  }

  /// What a row stands for; `nil` where there is no such row.
  subscript(row: Int) -> Int? {
    guard row >= 0, row < count else { return nil }
    return indices.map { $0[row] } ?? row
  }

  /// The row that stands for something.
  func row(of index: Int) -> Int? {
    guard isAscending else { return indices?.firstIndex(of: index) }
    let row = row(atOrBefore: index)
    return self[row] == index ? row : nil
  }

  /// The last row that stands for something or for what comes before it, the first where there is none; of an
  /// ascending list.
  func row(atOrBefore index: Int) -> Int {
    max(0, (indices?.partitionIndex { $0 > index } ?? min(index + 1, count)) - 1)
  }
}
