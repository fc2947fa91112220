/// How many characters must be changed, added or taken away to make a pattern of what ends at each place of a text.
///
/// After Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming" (1999), in
/// the form of Hyyrö (2003): one step a character for patterns of up to 64.
struct EditDistances {
  static let longestPattern = 64

  private let masks: [UInt32: UInt64]
  private let length: Int

  /// - Parameter pattern: At most 64 characters; of a longer one the first 64.
  init(_ pattern: some Sequence<UInt32>) {
    var masks: [UInt32: UInt64] = [:]
    var length = 0
    for scalar in pattern.prefix(Self.longestPattern) {
      masks[scalar, default: 0] |= 1 << UInt64(length)
      length += 1
    }
    self.masks = masks
    self.length = length
  }

  /// The distances for the ends before the first character, behind the first, and so on: one more than characters.
  func distances(in text: some Collection<UInt32>) -> [Int] {
    guard length > 0 else { return Array(repeating: 0, count: text.count + 1) }
    let last = UInt64(1) << UInt64(length - 1)
    var positive = ~UInt64(0)
    var negative: UInt64 = 0
    var distance = length
    var distances = [distance]
    distances.reserveCapacity(text.count + 1)
    for scalar in text {
      let equal = masks[scalar] ?? 0
      let vertical = equal | negative
      let horizontal = (((equal & positive) &+ positive) ^ positive) | equal
      var rising = negative | ~(horizontal | positive)
      var falling = positive & horizontal
      if rising & last != 0 { distance += 1 } else if falling & last != 0 { distance -= 1 }
      rising <<= 1
      falling <<= 1
      positive = falling | ~(vertical | rising)
      negative = rising & vertical
      distances.append(distance)
    }
    return distances
  }
}
