package import DocumentModel

/// The encodings that a person may choose from for a text, the likely ones first.
package enum EncodingCandidates {
  /// The names of the encodings, by how often texts come in them: those of several bytes a character go before those of
  /// one, which can say nothing against any text.
  private static let names = [
    "UTF-8", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1251",
    "KOI8-R", "windows-1250", "ISO-8859-2", "ISO-8859-5", "ISO-8859-7", "ISO-8859-15", "ISO-8859-16", "windows-1253",
    "windows-1254",
    "windows-1255", "windows-1256", "windows-1257", "windows-1258", "TIS-620", "KOI8-U", "IBM866", "macintosh",
    "ISO-2022-JP", "HZ-GB-2312", "EUC-TW", "UTF-32LE", "UTF-32BE",
  ]

  /// Bytes by which is judged what a text can be in: more than chance would leave well-formed.
  private static let sampleSize = 16 * 1024

  /// Bytes of a place that are shown: a row of the widest screen.
  private static let excerptSize = 240

  /// Bytes in which a place is looked for that tells encodings apart.
  private static let searchedSize = 256 * 1024

  /// The candidates for a text, with what stands at an offset of it: the one that is found out first, then those in which
  /// the text is well-formed, then those in which little of it is not, then the others.
  package static func candidates(for storage: TextStorage, at offset: Int) -> [EncodingCandidate] {
    let sample = Array(DetectionSample(of: storage).bytes.prefix(sampleSize))
    let found = EncodingDetector.finding(in: storage).encoding
    let place = tellingPlace(in: storage, from: offset)
    let ranked = ([found] + names.compactMap { TextEncoding(named: $0) }.filter { $0 != found }).map { encoding in
      (encoding: encoding, rank: encoding == found ? -1 : rank(of: encoding, for: sample))
    }
    return ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map { item in
      let encoding = item.element.encoding
      return EncodingCandidate(encoding: encoding, excerpt: excerpt(of: storage, at: place, in: encoding))
    }
  }
}

extension EncodingCandidates {
  /// 0 where a sample is well-formed, 1 where up to one in a hundred of its bytes is not, else 2.
  private static func rank(of encoding: TextEncoding, for sample: [UInt8]) -> Int {
    guard let (_, malformed) = TextDecoder.text(of: sample, in: encoding) else { return 2 }
    // The sample's end may have been cut through a character.
    return malformed <= 1 ? 0 : malformed * 100 <= sample.count ? 1 : 2
  }

  /// Where text stands, at an offset or next behind it, that is not the same in all encodings.
  private static func tellingPlace(in storage: TextStorage, from offset: Int) -> Int {
    storage.withBytes { bytes in
      func isTelling(_ byte: UInt8) -> Bool { byte >= 0x80 || byte == 0 || byte == 0x1B }
      let start = min(max(offset, 0), bytes.count)
      let end = min(bytes.count, start + searchedSize)
      let found =
        bytes[start..<end].firstIndex(where: isTelling)
        ?? bytes[..<min(bytes.count, searchedSize)].firstIndex(where: isTelling)
      guard let found, found < start || found - start > excerptSize / 4 else { return start }
      // Some words before it, but nothing of the line before.
      let earliest = max(0, found - excerptSize / 8)
      return bytes[earliest..<found].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? earliest
    }
  }

  private static func excerpt(of storage: TextStorage, at place: Int, in encoding: TextEncoding) -> String {
    let unit = encoding.name.hasPrefix("UTF-16") ? 2 : encoding.name.hasPrefix("UTF-32") ? 4 : 1
    let start = place - place % unit
    let bytes = storage.withBytes { Array($0[start..<min($0.count, start + excerptSize)]) }
    guard let (utf8, _) = TextDecoder.text(of: bytes, in: encoding) else { return "" }
    var text = String(decoding: utf8, as: UTF8.self)
    // The last character may have been cut.
    if start + excerptSize < storage.count, text.hasSuffix("\u{FFFD}") { text.removeLast() }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("\u{FEFF}", with: "")
  }
}
