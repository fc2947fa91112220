/// A stretch of solid text with the offsets of its characters.
struct SolidWindow {
  private(set) var values: [UInt32] = []
  private var starts: [Int] = []
  private var ends: [Int] = []

  /// The index of the character that the window was asked for.
  var origin = 0

  var count: Int { values.count }

  mutating func append(_ scalar: SolidScalar) {
    values.append(scalar.value)
    starts.append(scalar.start)
    ends.append(scalar.end)
  }

  mutating func reverse() {
    values.reverse()
    starts.reverse()
    ends.reverse()
  }

  /// The offset at which a character begins; behind the last, where that ends.
  func start(of index: Int) -> Int { index < count ? starts[index] : ends.last ?? 0 }

  /// The offset at which the character before an index ends; before the first, where that begins, and behind the last,
  /// where that ends.
  func end(before index: Int) -> Int { index > 0 ? ends.prefix(index).last ?? 0 : starts.first ?? 0 }

  /// Whether some characters stand from an index on.
  func holds(_ scalars: ArraySlice<UInt32>, at index: Int) -> Bool {
    index >= 0 && index + scalars.count <= count && values[index..<index + scalars.count].elementsEqual(scalars)
  }
}
