extension Action {
  /// The row of a list that a movement leads to, from 0 to `last`; `nil` where the action is no movement.
  ///
  /// - Parameters:
  ///   - page: The rows that are shown at once.
  ///   - times: How often the movement is repeated; the ends of the list know no repetition.
  func row(from row: Int, last: Int, page: Int, times: Int = 1) -> Int? {
    let page = max(1, page)
    let half = max(1, page / 2)
    let last = max(0, last)
    let target: Int
    switch self {
    case .lineDown: target = row + times
    case .lineUp: target = row - times
    case .pageDown: target = row + times * page
    case .pageUp: target = row - times * page
    case .halfPageDown: target = row + times * half
    case .halfPageUp: target = row - times * half
    case .firstPage: target = 0
    case .lastPage: target = last
    default: return nil
    }
    return min(max(0, target), last)
  }
}
