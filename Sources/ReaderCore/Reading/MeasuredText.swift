internal import Bookmarks
internal import DocumentModel

/// A document's text as something that takes time to read.
struct MeasuredText {
  /// The text as far as it can be read.
  var storage: TextStorage

  /// A part of the text, and how long that is.
  private let sample: (amount: TextAmount, bytes: Int)

  /// No screen holds more text; beyond it white space and furniture are not looked through.
  private static let longestExact = 64 * 1024
  private static let sampleCount = 12
  private static let sampleLength = 1024

  init(_ storage: TextStorage) {
    self.storage = storage
    var amount = TextAmount()
    var bytes = 0
    // Evenly spread samples, so that a text of any size is known at once.
    let step = max(Self.sampleLength, storage.count / Self.sampleCount)
    for start in stride(from: 0, to: storage.count, by: step) {
      let range = start..<min(start + Self.sampleLength, storage.count)
      amount += TextAmount(of: range, in: storage)
      bytes += range.count
    }
    sample = (amount, bytes)
  }

  /// The amount of text in a range that a screen shows.
  func amount(of range: Range<Int>) -> TextAmount {
    let end = min(range.upperBound, range.lowerBound + Self.longestExact)
    return TextAmount(of: range.lowerBound..<max(range.lowerBound, end), in: storage)
  }

  /// What a part of the text holds on average.
  var average: TextAmount { sample.amount }

  /// The seconds that some bytes of the text take on average.
  func seconds(forBytes bytes: Int, speed: ReadingSpeed) -> Double {
    sample.bytes > 0 ? speed.seconds(for: sample.amount) / Double(sample.bytes) * Double(max(0, bytes)) : 0
  }
}
