extension BlockLayout {
  /// Text whose spaces and line ends stand: its source lines, broken where they do not fit behind a blank in the second half
  /// of the line, else between clusters.
  func preformattedLines(_ setter: inout GlyphSetter, measure: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for source in setter.text.sourceLines() {
      var start = source.lowerBound
      repeat {
        let end = setter.text.fitting(start..<source.upperBound, measure: measure)
        var line = TextLine(start: setter.offset(of: start), end: 0)
        setter.set(start..<end, at: 0, tabs: 0, into: &line.glyphs)
        let shown = setter.text.trimmed(start..<end)
        line.end = shown.last.map { setter.endOffset(of: $0) } ?? line.start
        lines.append(line)
        start = end
      } while start < source.upperBound
    }
    return lines
  }
}

extension ClusteredText {
  /// The end of the line that a range of clusters begins with; blanks beyond the measure stay on the line.
  fileprivate func fitting(_ range: Range<Int>, measure: Int) -> Int {
    var column = 0
    var isEmpty = true
    var behindBlank: Int?
    for index in range {
      let isBlank = clusters[index].traits.contains(.blank)
      let isShown = clusters[index].columns > 0 && !isBlank
      if isShown, !(isEmpty && column == 0), column + Int(clusters[index].columns) > measure {
        return behindBlank ?? index
      }
      if isShown { isEmpty = false }
      column += advance(of: index, at: column)
      if isBlank, 2 * column > measure { behindBlank = index + 1 }
    }
    return range.upperBound
  }
}
