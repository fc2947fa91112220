internal import TestSupport

/// An input of libFuzzer: two bytes that choose how the rest, a text, is read.
package struct FuzzedText {
  /// Chooses among variants of the test.
  package let choice: UInt8

  /// The text.
  package let bytes: UnsafeBufferPointer<UInt8>

  private let seed: UInt8

  /// `nil` for inputs too short to have a text.
  package init?(_ data: UnsafePointer<UInt8>?, _ count: Int) {
    guard let data, count >= 2 else { return nil }
    choice = data[0]
    seed = data[1]
    bytes = UnsafeBufferPointer(start: data + 2, count: count - 2)
  }

  /// Where steps through the text end, ascending to its length; some steps are empty, some only a byte long.
  package var stops: [Int] {
    var generator = SeededGenerator(seed: UInt64(seed))
    let longest = [1, 4, 24, max(1, bytes.count / 3)][Int(seed) % 4]
    var stops: [Int] = []
    var stop = 0
    while stop < bytes.count {
      stop = min(bytes.count, stop + Int.random(in: 0...longest, using: &generator))
      stops.append(stop)
    }
    return stops.isEmpty ? [0] : stops
  }
}
