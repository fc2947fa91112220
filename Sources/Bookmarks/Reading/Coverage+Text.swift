extension Coverage {
  /// The ranges as they stand in a file: `0-1200 1500-9000`, each with its first offset and the one behind its last.
  var text: String { ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ") }

  /// The coverage of a text; what in it is no range counts for nothing.
  init(text: String) {
    // Whatever stands in the file, it is read in a moment.
    let words = text.utf8.split(separator: UInt8(ascii: " ")).prefix(4 * Self.capacity)
    self.init(
      words.compactMap { word in
        let bounds = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map {
          Int(Substring($0))
        }
        guard bounds.count == 2, let start = bounds[0], let end = bounds[1], start >= 0, start < end,
          end <= Int.max / 4
        else { return nil }
        return start..<end
      })
  }
}
