internal import DocumentModel
internal import UnicodeText

/// Puts clusters of a block's text on lines: finds their offsets in the storage and their styles.
struct GlyphSetter {
  let text: ClusteredText
  private let styleRuns: ArraySlice<StyleRun>
  private var run: Int
  private var segment = 0

  init(_ text: ClusteredText, styleRuns: ArraySlice<StyleRun>) {
    self.text = text
    self.styleRuns = styleRuns
    run = styleRuns.startIndex
  }

  /// Appends the glyphs of a range of clusters and returns the column behind them.
  ///
  /// - Parameters:
  ///   - tabs: The column that TABs are counted from; `nil` makes each a blank.
  ///   - stretches: Clusters before which a column is left empty, ascending.
  @discardableResult
  mutating func set(
    _ range: Range<Int>, at column: Int, tabs: Int? = nil, stretches: [Int] = [],
    style: StyleRun.Style = StyleRun.Style(), into glyphs: inout [Glyph]
  ) -> Int {
    var column = column
    var stretches = stretches[...]
    for index in range {
      if index == stretches.first {
        stretches.removeFirst()
        column += 1
      }
      let cluster = text.clusters[index]
      if cluster.columns > 0, !cluster.traits.contains(.blank) {
        let offset = storageOffset(ofText: cluster.start)
        glyphs.append(
          Glyph(
            text: shown(index), column: column, columns: Int(cluster.columns), offset: offset,
            style: styleRuns.isEmpty ? style : self.style(at: offset, over: style)))
      }
      column += tabs.map { text.advance(of: index, at: column - $0) } ?? Int(cluster.columns)
    }
    return column
  }

  /// The offset in the storage of a cluster's first byte; behind the last cluster that of the text's end.
  mutating func offset(of index: Int) -> Int {
    storageOffset(ofText: index < text.clusters.count ? text.clusters[index].start : text.text.utf8.count)
  }

  /// The offset in the storage behind a cluster's last byte.
  mutating func endOffset(of index: Int) -> Int { storageOffset(ofText: text.end(of: index) - 1) + 1 }

  /// As `ParagraphText.storageOffset(ofText:)`, in constant time for ascending offsets.
  private mutating func storageOffset(ofText offset: Int) -> Int {
    let segments = text.text.segments
    guard segment < segments.count else { return text.text.storageOffset(ofText: offset) }
    if offset < segments[segment].textStart {
      segment = max(0, segments.partitionIndex { $0.textStart > offset } - 1)
    }
    while segment + 1 < segments.count, segments[segment + 1].textStart <= offset { segment += 1 }
    let found = segments[segment]
    return found.isVerbatim ? found.storageStart + min(offset - found.textStart, found.length) : found.storageStart
  }

  private mutating func style(at offset: Int, over style: StyleRun.Style) -> StyleRun.Style {
    if run > styleRuns.startIndex, styleRuns[run - 1].end > offset {
      run = styleRuns.partitionIndex { $0.end > offset }
    }
    while run < styleRuns.endIndex, styleRuns[run].end <= offset { run += 1 }
    return run < styleRuns.endIndex && styleRuns[run].start <= offset ? style.union(styleRuns[run].style) : style
  }

  private func shown(_ index: Int) -> String { text.shown(index) }
}

extension ClusteredText {
  /// What is shown for a cluster that takes columns.
  func shown(_ index: Int) -> String {
    if let scalar = clusters[index].scalar.flatMap(Unicode.Scalar.init) { return VisibleText.scalar(scalar).text }
    return text.utf8.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[clusters[index].start..<end(of: index)])
      return VisibleText.text(of: String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }
  }

  /// How many columns a cluster moves on by on a line whose TABs stand at multiples of 8.
  func advance(of index: Int, at column: Int) -> Int {
    clusters[index].scalar == 0x09 ? 8 - column % 8 : Int(clusters[index].columns)
  }
}
