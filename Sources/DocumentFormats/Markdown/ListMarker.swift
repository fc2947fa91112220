/// What stands before the text of a list item or a footnote.
struct ListMarker {
  /// The marker itself; each of its characters is one column wide.
  var text: String

  /// The columns from the place where the marker may begin to the text, a blank between the two included.
  var columns: Int

  /// Whether the marker tells the item's number, which a task's box must not replace.
  var isNumber = false

  init(_ text: String, columns: Int? = nil, isNumber: Bool = false) {
    self.text = text
    self.columns = columns ?? text.count + 1
    self.isNumber = isNumber
  }

  /// One marker for several items that begin with the same text, each in its own columns.
  static func joined(_ markers: [ListMarker]) -> String? {
    guard var joined = markers.first?.text else { return nil }
    for marker in markers.dropFirst() {
      let blanks = max(1, marker.columns - marker.text.count)
      joined += String(repeating: " ", count: blanks) + marker.text
    }
    return joined
  }
}
