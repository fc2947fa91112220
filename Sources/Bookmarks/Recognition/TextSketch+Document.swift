package import DocumentModel

extension TextSketch {
  /// How much of a text is looked at, in bytes of solid text.
  private static let longestOpening = 48 * 1024

  /// Texts of fewer characters are told by their bytes and their path alone: two notes are soon alike.
  private static let fewestCharacters = 400

  /// A text that fills fewer bins says the same again and again, as others may.
  private static let fewestBins = 48

  private static let runLength = 8

  /// The sketch of a document's opening, white space and furniture left out; `nil` of one that is short, repeats
  /// itself, or has not been read to its end.
  package init?(of document: Document) {
    guard document.isComplete else { return nil }
    let scalars = document.storage.withBytes { bytes in
      var cursor = SolidText(bytes, furniture: document.furniture).cursor(at: 0)
      var scalars: [UInt32] = []
      var size = 0
      while size < Self.longestOpening, let scalar = cursor.next() {
        scalars.append(scalar.value)
        size += scalar.end - scalar.start
      }
      return scalars
    }
    guard scalars.count >= Self.fewestCharacters else { return nil }
    var least = Array(repeating: UInt64.max, count: Self.binCount)
    for end in Self.runLength...scalars.count {
      let digest = Self.digest(of: scalars[end - Self.runLength..<end])
      let bin = Int(digest >> 58)
      least[bin] = min(least[bin], digest & (1 << 58 - 1))
    }
    guard least.count(where: { $0 < .max }) >= Self.fewestBins else { return nil }
    self.init(bins: least.map { $0 == .max ? 0 : UInt8($0 % 15) + 1 })
  }

  private static func digest(of run: ArraySlice<UInt32>) -> UInt64 {
    var digest: UInt64 = 0x9E37_79B9_7F4A_7C15
    for scalar in run {
      digest = (digest ^ UInt64(scalar)) &* 0xFF51_AFD7_ED55_8CCD
      digest ^= digest >> 32
    }
    return digest
  }
}
