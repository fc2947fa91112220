extension BlockLayout {
  /// Running text, filled to the measure.
  func filledLines(_ setter: inout GlyphSetter, measure: Int, indent: Int) -> [TextLine] {
    let all = setter.text.clusters.indices
    var lines: [TextLine] = []
    for (index, filled) in setter.text.fill(all, measure: measure, indent: indent).enumerated() {
      lines.append(line(filled, at: index == 0 ? indent : 0, &setter))
    }
    return lines
  }

  private func line(_ filled: FilledLine, at column: Int, _ setter: inout GlyphSetter) -> TextLine {
    var line = TextLine(start: setter.offset(of: filled.first), end: 0)
    line.glyphs.reserveCapacity(filled.clusters.count)
    setter.set(filled, at: column, into: &line.glyphs)
    line.end = filled.clusters.last.map { setter.endOffset(of: $0) } ?? line.start
    return line
  }
}

extension GlyphSetter {
  /// Appends the glyphs of a filled line, with the hyphen that a soft hyphen at its end stands for.
  mutating func set(_ line: FilledLine, at column: Int, into glyphs: inout [Glyph]) {
    let end = set(line.clusters, at: column, into: &glyphs)
    if line.endsInHyphen, let last = line.clusters.last {
      glyphs.append(Glyph(text: "-", column: end, columns: 1, offset: offset(of: last)))
    }
  }
}
