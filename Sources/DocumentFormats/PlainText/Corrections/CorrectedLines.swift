internal import DocumentModel

/// Finds the lines that corrections speak of in a storage, which may grow and may have been edited since.
///
/// Of several lines with the text that a correction quotes, the one is meant whose neighbours are those quoted, then the
/// one nearest to where it stood. Without any of its neighbours only a text that stands in the document once is taken.
struct CorrectedLines: Sendable {
  private let corrections: [LineCorrection]

  /// Which corrections quote a text, by `TitleKey`.
  private var indexes: [UInt64: [Int]] = [:]

  /// How the texts begin: most lines begin otherwise and need not be looked at further.
  ///
  /// Empty where there are no corrections, so that documents without them, which are most, do not wait for 64 KB.
  private var beginnings: [Bool] = []

  private var matches: [Match]

  /// How far the storage has been looked through.
  private(set) var scanned = 0

  private struct Match: Sendable {
    var offset = -1
    /// How many of the neighbours are those quoted.
    var neighbours = 0
    /// How many lines have the text.
    var lines = 0
  }

  /// How much of a storage has to be known behind a line to tell its neighbour.
  private static let lookAhead = 8 * 1024

  init(_ corrections: [LineCorrection]) {
    self.corrections = corrections.filter { !$0.line.text.isEmpty }
    matches = Array(repeating: Match(), count: self.corrections.count)
    if !isEmpty { beginnings = Array(repeating: false, count: 1 << 16) }
    for (index, correction) in self.corrections.enumerated() {
      let text = Array(correction.line.text.utf8)
      guard let key = text.withUnsafeBufferPointer({ TitleKey.hash([0..<text.count], in: $0) }) else { continue }
      indexes[key, default: []].append(index)
      beginnings[text.withUnsafeBufferPointer { Self.beginning(of: 0..<text.count, in: $0) }] = true
    }
  }

  var isEmpty: Bool { corrections.isEmpty }

  /// What is said of lines, by the offsets at which their texts begin.
  var verdicts: [Int: LineCorrection.Verdict] {
    var verdicts: [Int: LineCorrection.Verdict] = [:]
    for (index, match) in matches.enumerated() where isFound(match) {
      verdicts[match.offset] = corrections[index].verdict
    }
    return verdicts
  }

  /// The corrections whose lines are not there.
  var findings: [Document.Finding] {
    matches.indices.filter { !isFound(matches[$0]) }.map {
      .init("corrections.missing-line", corrections[$0].line.text)
    }
  }

  private func isFound(_ match: Match) -> Bool { match.lines == 1 || match.neighbours > 0 }

  /// Looks on through a storage up to a line near `limit`; to its end where it is complete.
  mutating func scan(_ storage: TextStorage, to limit: Int? = nil, isComplete: Bool) {
    guard !isEmpty else { return }
    let reach = isComplete ? storage.count : storage.count - Self.lookAhead
    let limit = min(limit ?? reach, isComplete ? storage.count : max(reach, 0))
    storage.withBytes { bytes in
      while scanned < limit {
        let (end, length) = LineEnd.any(in: scanned..<bytes.count, of: bytes)
        guard length > 0 || isComplete else { break }
        look(at: scanned..<end, in: storage, bytes)
        scanned = end + max(length, end == bytes.count ? 0 : 1)
        if length == 0 { break }
      }
    }
  }

  /// A number of 16 bits made of the first bytes of a text that are no white space.
  private static func beginning(of text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var value: UInt64 = 0
    var count = 0
    var offset = text.lowerBound
    while offset < text.upperBound, count < 8 {
      let space = WhiteSpace.length(at: offset, in: bytes, limit: text.upperBound)
      if space == 0 {
        value = value << 8 | UInt64(bytes[offset])
        count += 1
      }
      offset += max(1, space)
    }
    return Int((value &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  private mutating func look(
    at line: Range<Int>, in storage: TextStorage, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard beginnings[Self.beginning(of: line, in: bytes)], let start = storage.textStart(in: line) else { return }
    // White space may stand between all bytes of a text that is looked at.
    let looked = start..<min(line.upperBound, start + 16 * SourceLineQuote.longestText)
    let text = Array(storage.solidText(in: looked, longest: SourceLineQuote.longestText).utf8)
    guard let key = text.withUnsafeBufferPointer({ TitleKey.hash([0..<text.count], in: $0) }),
      let indexes = indexes[key], let quote = SourceLineQuote(at: start, in: storage)
    else { return }
    for index in indexes where corrections[index].line.text == quote.text { take(quote, for: index) }
  }

  private mutating func take(_ quote: SourceLineQuote, for index: Int) {
    let wanted = corrections[index].line
    let neighbours = (quote.before == wanted.before ? 1 : 0) + (quote.after == wanted.after ? 1 : 0)
    let match = matches[index]
    matches[index].lines += 1
    let isNearer = abs(quote.offset - wanted.offset) < abs(match.offset - wanted.offset)
    guard match.lines == 0 || neighbours > match.neighbours || neighbours == match.neighbours && isNearer else {
      return
    }
    matches[index].offset = quote.offset
    matches[index].neighbours = neighbours
  }
}
