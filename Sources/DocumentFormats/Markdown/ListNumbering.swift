/// The markers of the items of one list, in their order.
struct ListNumbering {
  /// Bullets by the depth of the list.
  ///
  /// `•` is two columns wide where a terminal draws ambiguous characters wide; its
  /// second column is then the blank that follows it.
  private static let bullets = ["•", "◦", "-"]

  /// The bullet of an unordered list, the delimiter behind the numbers of an ordered one.
  private let sign: String
  private var number: Int?
  private let columns: Int

  /// The numbering of a list that stands `depth` deep in other lists, counted from 1.
  init(of list: MarkdownNode, depth: Int) {
    guard list.isOrderedList else {
      sign = Self.bullets[min(depth, Self.bullets.count) - 1]
      columns = 2
      return
    }
    sign = list.listDelimiter
    number = list.listStart
    columns = "\(list.listStart + max(0, list.childCount - 1))".count + 2
  }

  /// The marker of the next item; those of one list set in their text by the same columns.
  mutating func next() -> ListMarker {
    guard let number else { return ListMarker(sign, columns: columns) }
    self.number = number + 1
    return ListMarker("\(number)\(sign)", columns: columns, isNumber: true)
  }
}
