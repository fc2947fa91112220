internal import DocumentModel
internal import UnicodeText

/// The text of a block cut into grapheme clusters, each with its columns and whether a line may be broken before it.
struct ClusteredText {
  let text: ParagraphText
  let clusters: [Cluster]

  /// Cuts a text up.
  ///
  /// - Parameter isFilled: whether the places to break lines at are looked for.
  init(_ text: ParagraphText, isFilled: Bool) {
    self.text = text
    clusters = text.utf8.withUnsafeBufferPointer { bytes in
      var clusters = Self.clusters(of: bytes)
      if isFilled { Self.markBreaks(in: &clusters, of: bytes) }
      return clusters
    }
  }

  /// The offset in the text behind a cluster.
  func end(of index: Int) -> Int {
    index + 1 < clusters.count ? clusters[index + 1].start : text.utf8.count
  }

  /// The columns of a range of clusters on one line.
  func columns(of range: Range<Int>) -> Int {
    clusters[range].reduce(0) { $0 + Int($1.columns) }
  }

  /// A range of clusters without blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, clusters[first].traits.contains(.blank) { range = first + 1..<range.upperBound }
    while let last = range.last, clusters[last].traits.contains(.blank) { range = range.lowerBound..<last }
    return range
  }

  /// The source lines of a range of clusters; a line end at the end of the range is followed by no further line.
  func sourceLines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in clusters.indices where clusters[index].traits.contains(.lineEnd) {
      lines.append(start..<index)
      start = index + 1
    }
    if start < clusters.count || lines.isEmpty { lines.append(start..<clusters.count) }
    return lines
  }
}

extension ClusteredText {
  private static func clusters(of bytes: UnsafeBufferPointer<UInt8>) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(bytes.count / 2)
    var cursor = GraphemeCursor(bytes)
    while let (range, scalar) = cursor.next() {
      if let value = scalar {
        clusters.append(
          Cluster(
            start: range.lowerBound, scalar: value, columns: columns(of: value), traits: Cluster.traits(of: value)))
      } else {
        append(
          Character(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)), at: range.lowerBound,
          to: &clusters)
      }
    }
    return clusters
  }

  private static func append(_ grapheme: Character, at start: Int, to clusters: inout [Cluster]) {
    if grapheme == "\r\n" {
      clusters.append(Cluster(start: start, scalar: nil, columns: 0, traits: .lineEnd))
      return
    }
    var start = start
    var traits: Cluster.Traits = []
    for part in GraphemeParts(grapheme) {
      clusters.append(Cluster(start: start, scalar: nil, columns: UInt8(part.columns), traits: traits))
      start += part.scalars.reduce(0) { $0 + UTF8.width($1) }
      traits = .joined
    }
  }

  @inline(__always)
  private static func columns(of value: UInt32) -> UInt8 {
    guard let scalar = Unicode.Scalar(value) else { return 1 }
    let columns = TextWidth.columns(of: scalar)
    // A mark without a base is shown on one; format characters are not shown.
    return UInt8(columns > 0 ? columns : VisibleText.scalar(scalar).columns)
  }

  private static func markBreaks(in clusters: inout [Cluster], of bytes: UnsafeBufferPointer<UInt8>) {
    let allowed = LineBreaker.opportunities(in: bytes)
    var before: UInt32 = 0
    var quantity = Quantity()
    var quotation = QuotationPlace()
    for index in clusters.indices {
      let start = clusters[index].start
      let isBlank = clusters[index].traits.contains(.blank)
      let first = clusters[index].scalar ?? UTF8Sequence.scalar(at: start, in: bytes, limit: bytes.count).value
      let isApart = index > 0 && clusters[index - 1].traits.contains(.blank)
      if !isBlank, quotation.bindsNext(isApart: isApart) {
        clusters[index].traits.insert(.joined)
      } else if allowed[start] {
        let isGood = isBlank || LineBreakRules.allowBreak(between: before, and: first)
        clusters[index].traits.insert(isGood ? .breakable : .badlyBreakable)
      } else if quotation.parts(from: first, isApart: isApart, at: start, in: bytes) {
        clusters[index].traits.insert(.breakable)
      }
      if isBlank { continue }
      if quantity.continues(with: first, isApart: isApart, at: start, in: bytes) {
        clusters[index].traits.insert(.inQuantity)
      }
      quotation.pass(first, isApart: isApart)
      before = first
    }
  }
}
