/// A point between two characters, looked for by what stands on both sides of it.
struct PointQuery {
  /// What stands around the point: on each side at most as much as `EditDistances` takes.
  let text: ArraySlice<UInt32>

  /// The index of the character behind the point, in `text`.
  let point: Int

  /// Whether the point belongs to what stands before it.
  let isEnd: Bool

  /// Where it was, as an offset in the document.
  let expected: Int

  init(at point: Int, of text: [UInt32], isEnd: Bool, expected: Int) {
    let reach = EditDistances.longestPattern
    self.text = text[max(0, point - reach)..<min(text.count, point + reach)]
    self.point = point
    self.isEnd = point == text.count || isEnd && point > 0
    self.expected = expected
  }

  var before: ArraySlice<UInt32> { text[..<point] }
  var behind: ArraySlice<UInt32> { text[point...] }
}
