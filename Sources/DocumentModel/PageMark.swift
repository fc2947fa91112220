/// Where a page of the printed document begins.
package struct PageMark: Equatable, Sendable {
  /// The number printed on the page.
  package var number: Int

  /// The offset at which the page's text begins.
  package var position: Int

  package init(number: Int, position: Int) {
    self.number = number
    self.position = position
  }
}
