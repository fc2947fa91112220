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

  /// Looks at a text, or at windows of a long one.
  package static func finding(in storage: TextStorage) -> Finding {
    let head = storage.withCount(min(storage.count, headSize))
    let shape = storage.withBytes { UTF8Shape(of: $0, limit: head.count) }
    let mark = storage.withBytes { ByteOrderMark($0) }
    if let mark, let encoding = mark.encoding {
      return Finding(encoding: encoding, malformedAtBeginning: shape.malformed)
    }
    return head.withBytes { bytes in
      // Most texts are told here, at the price of one look at their beginning.
      if shape.malformed > 0 || bytes.contains(0),
        let wide = WideTextEvidence.encoding(of: bytes, shape: shape)
      {
        return Finding(encoding: wide)
      }
      if !shape.isASCII && shape.isCertain {
        return Finding(encoding: .utf8, malformedAtBeginning: shape.malformed)
      }
      if shape.isASCII {
        if let encoding = EscapeEvidence.encoding(of: bytes) { return Finding(encoding: encoding) }
        if head.count == storage.count { return Finding(encoding: .utf8) }
      }
      return Finding(encoding: judged(storage, head: shape), malformedAtBeginning: shape.malformed)
    }
  }

  /// The encoding of a text that is not told by its beginning.
  private static func judged(_ storage: TextStorage, head: UTF8Shape) -> TextEncoding {
    let sample = DetectionSample(of: storage).bytes
    var shape = head
    if head.isASCII {
      shape = sample.withUnsafeBufferPointer { UTF8Shape(of: $0, limit: $0.count) }
      if shape.isASCII { return sample.withUnsafeBufferPointer(EscapeEvidence.encoding) ?? .utf8 }
      if shape.isCertain { return .utf8 }
    }
    if let encoding = EastAsianEvidence.encoding(of: sample) { return encoding }
    if shape.isLikely || shape.malformed == 0 { return .utf8 }
    let guess = StatisticalGuess.encoding(of: sample)
    if let guess, isMultibyte(guess) { return guess }
    return SingleByteEvidence(sample).encoding(guess: guess, declared: DeclaredEncoding.encoding(of: sample)) ?? .utf8
  }

  private static func isMultibyte(_ encoding: TextEncoding) -> Bool {
    ["GB", "Big5", "EUC", "Shift", "ISO-2022", "HZ", "UTF"].contains { encoding.name.hasPrefix($0) }
  }
}
