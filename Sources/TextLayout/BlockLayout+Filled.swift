extension BlockLayout {
  /// Running text, filled to the measure.
  ///
  /// - Parameters:
  ///   - indent: Columns by which the first line is set in.
  ///   - hang: Columns by which the other lines are set in.
  func filledLines(
    _ setter: inout GlyphSetter, measure: Int, indent: Int, hang: Int, alignment: TextAlignment
  ) -> [TextLine] {
    let all = setter.text.clusters.indices
    let isFlush = setter.text.isFlush(alignment)
    var lines: [TextLine] = []
    for (index, filled) in setter.text.fill(all, measure: measure - hang, indent: indent - hang).enumerated() {
      let column = index == 0 ? indent : hang
      let slack = isFlush ? measure - column - setter.text.columns(of: filled) : 0
      let stretches = setter.text.stretches(of: filled, slack: slack, alignment)
      lines.append(line(filled, at: column, stretches: stretches, &setter))
    }
    return lines
  }

  private func line(
    _ filled: FilledLine, at column: Int, stretches: [Int], _ setter: inout GlyphSetter
  ) -> TextLine {
    var line = TextLine(start: setter.offset(of: filled.first), end: 0)
    line.glyphs.reserveCapacity(filled.clusters.count)
    setter.set(filled, at: column, stretches: stretches, into: &line.glyphs)
    line.end = filled.clusters.last.map { setter.endOffset(of: $0) } ?? line.start
    return line
  }
}

extension ClusteredText {
  /// The columns of a line, its hyphen included.
  fileprivate func columns(of line: FilledLine) -> Int { columns(of: line.clusters) + (line.endsInHyphen ? 1 : 0) }
}

extension GlyphSetter {
  /// Appends the glyphs of a filled line, with the hyphen that a soft hyphen at its end stands for.
  mutating func set(_ line: FilledLine, at column: Int, stretches: [Int] = [], into glyphs: inout [Glyph]) {
    let end = set(line.clusters, at: column, stretches: stretches, into: &glyphs)
    if line.endsInHyphen, let last = line.clusters.last {
      glyphs.append(Glyph(text: "-", column: end, columns: 1, offset: offset(of: last)))
    }
  }
}
