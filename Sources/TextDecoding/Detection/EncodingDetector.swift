package import DocumentModel

/// Tells the encoding of a text: marks and structure first, then what the text would say, then statistics.
package enum EncodingDetector {
  /// What was found out.
  package struct Finding: Sendable {
    package var encoding: TextEncoding

    /// How many U+FFFD the beginning of a text in UTF-8 is shown with.
    package var malformedAtBeginning = 0

    package init(encoding: TextEncoding, malformedAtBeginning: Int = 0) {
      self.encoding = encoding
      self.malformedAtBeginning = malformedAtBeginning
    }
  }

  private static let headSize = 32 * 1024

  /// Texts that are shown as a whole at once are looked at as a whole.
  private static let shortSize = 64 * 1024

  /// How many bytes of lines that are not mere ASCII are read in every encoding.
  private static let linesSize = 8 * 1024

  /// Looks at the beginning of a text, and at windows of a long one where that does not decide: enough to begin with.
  package static func finding(in storage: TextStorage) -> Finding {
    let head = storage.count <= shortSize ? storage : storage.withCount(headSize)
    let shape = storage.withBytes { UTF8Shape(of: $0, limit: head.count) }
    if let encoding = told(storage, shape: shape, of: head) {
      return Finding(encoding: encoding, malformedAtBeginning: shape.replaced)
    }
    if head.count == storage.count { return Finding(encoding: judged(storage, shape: shape)) }
    let sample = TextStorage(DetectionSample(of: storage).bytes)
    let sampleShape = shape.isASCII ? sample.withBytes { UTF8Shape(of: $0, limit: $0.count) } : shape
    let encoding = shape.isASCII ? told(sample, shape: sampleShape, of: sample) : nil
    return Finding(
      encoding: encoding ?? judged(sample, shape: sampleShape), malformedAtBeginning: shape.replaced)
  }

  /// Looks at the whole of a text, in linear time.
  package static func encoding(ofWhole storage: TextStorage) -> TextEncoding {
    let shape = storage.withBytes { UTF8Shape(of: $0, limit: $0.count) }
    return told(storage, shape: shape, of: storage) ?? judged(storage, shape: shape)
  }

  /// The encoding that the structure of a text tells: a mark, units of two or four bytes, well-formed UTF-8, escapes.
  private static func told(_ storage: TextStorage, shape: UTF8Shape, of head: TextStorage) -> TextEncoding? {
    if let mark = storage.withBytes({ ByteOrderMark($0) }) { return mark.encoding }
    return head.withBytes { bytes in
      let hasControls = TextEvidence.hasControls(bytes)
      if hasControls || shape.malformed > 0 && bytes.count > WideTextEvidence.shortSize,
        let wide = WideTextEvidence.encoding(of: bytes, hasControls: hasControls)
      {
        return wide
      }
      if shape.isASCII {
        return EscapeEvidence.encoding(of: bytes) ?? (head.count == storage.count ? .utf8 : nil)
      }
      return shape.isCertain ? .utf8 : nil
    }
  }

  /// The encoding in which a text says most, where its structure tells none.
  private static func judged(_ storage: TextStorage, shape: UTF8Shape) -> TextEncoding {
    let lines = storage.withBytes { DetectionSample.linesBeyondASCII(of: $0, about: linesSize) }
    let eastAsian = EastAsianEvidence(lines)
    if let eastAsian, eastAsian.isPlain { return eastAsian.encoding }
    // A cut through its first character turns all pairs of the first line into others.
    if let withoutCut = EastAsianEvidence(Array(lines.dropFirst())), withoutCut.isPlain { return withoutCut.encoding }
    if shape.isLikely || shape.malformed == 0 { return .utf8 }
    if storage.count <= WideTextEvidence.shortSize,
      let wide = storage.withBytes({ WideTextEvidence.encoding(of: $0, hasControls: false) })
    {
      return wide
    }
    let guess = StatisticalGuess.encoding(of: lines)
    let singleByte = storage.withBytes { bytes in
      SingleByteEvidence(lines, of: bytes).finding(
        guess: guess.flatMap { isMultibyte($0) ? nil : $0 }, declared: DeclaredEncoding.encoding(of: bytes))
    }
    if let eastAsian {
      // A list of rare characters surprises, but two witnesses that agree are enough.
      let isAgreed = guess == eastAsian.encoding && (eastAsian.isPossible || !eastAsian.areInWords)
      if isAgreed || eastAsian.isPossible && singleByte?.readsWell != true { return eastAsian.encoding }
    }
    // Lines in two encodings: those in UTF-8 can be read, where no other encoding makes words of all.
    if singleByte?.readsWell != true, shape.longer * 2 > shape.malformed { return .utf8 }
    return singleByte?.encoding ?? .utf8
  }

  private static func isMultibyte(_ encoding: TextEncoding) -> Bool {
    ["GB", "Big5", "EUC", "Shift", "ISO-2022", "HZ", "UTF"].contains { encoding.name.hasPrefix($0) }
  }
}
