/// The dots, or the gap, that lead from a title of printed contents to its page number; title or number may have come to stand
/// on another line.
struct Leader {
  /// The clusters of the dots, with the blanks around them.
  let range: Range<Int>

  /// The clusters of the page number; empty where there is none.
  let number: Range<Int>

  /// Fewer dots are an ellipsis, and end sentences.
  private static let fewest = 6

  private static let longestNumber = 12

  /// The most columns of a title; longer text is prose.
  private static let longestTitle = 240

  private static let marks: Set<UInt32> = [0x2E, 0xB7, 0x2025, 0x2026, 0x2027, 0x22EF, 0x30FB, 0xFF0E]

  init?(of line: Range<Int>, in text: ClusteredText) {
    let line = text.trimmed(line)
    func mark(_ index: Int) -> UInt32? { text.clusters[index].scalar.flatMap { Self.marks.contains($0) ? $0 : nil } }
    func isBlank(_ index: Int) -> Bool { text.clusters[index].traits.contains(.blank) }
    var end = line.upperBound
    while end > line.lowerBound, line.upperBound - end <= Self.longestNumber, !isBlank(end - 1), mark(end - 1) == nil {
      end -= 1
    }
    var start = end
    var count = 0
    var dot: UInt32?
    while start > line.lowerBound {
      if let found = mark(start - 1), dot == nil || dot == found {
        dot = found
        count += 1
      } else if !isBlank(start - 1) {
        break
      }
      start -= 1
    }
    let isGap = count == 0 && Self.isGap(start..<end, in: line, of: text)
    guard count >= Self.fewest || isGap, text.columns(of: line.lowerBound..<start) <= Self.longestTitle
    else { return nil }
    range = start..<end
    number = end..<line.upperBound
  }

  /// The fewest columns between a title and its page number where no dots stand.
  private static let widestBlank = 6

  /// Whether only blanks lead from a title, its label included, to a page number.
  private static func isGap(_ blanks: Range<Int>, in line: Range<Int>, of text: ClusteredText) -> Bool {
    let number = blanks.upperBound..<line.upperBound
    let isNumber = number.allSatisfy { index in
      guard let scalar = text.clusters[index].scalar else { return false }
      return 0x30...0x39 ~= scalar || [0x69, 0x6C, 0x76, 0x78].contains(scalar)
    }
    guard isNumber, !number.isEmpty, blanks.lowerBound > line.lowerBound, text.columns(of: blanks) >= widestBlank else {
      return false
    }
    // A row of a table has more than the gap behind the label.
    let words = text.clusters[line.lowerBound..<blanks.lowerBound].split { $0.traits.contains(.blank) }
    let gaps = zip(words, words.dropFirst()).count { $1.startIndex - $0.endIndex > 2 }
    return gaps <= 1
  }

  /// As many of the dots, from the last on, as take at most some columns, none where they are too few to lead the eye.
  func dots(within columns: Int, in text: ClusteredText) -> Range<Int> {
    let all = text.trimmed(range)
    var start = all.upperBound
    var taken = 0
    var first = all.upperBound
    var count = 0
    while start > all.lowerBound {
      start -= 1
      taken += Int(text.clusters[start].columns)
      if taken > columns { break }
      if !text.clusters[start].traits.contains(.blank) {
        first = start
        count += 1
      }
    }
    return count >= 3 ? first..<all.upperBound : all.upperBound..<all.upperBound
  }
}
