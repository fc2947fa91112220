extension BlockLayout {
  /// Text whose spaces and line ends stand: its source lines, broken where they do not fit behind a blank in the second half
  /// of the line, else between clusters.
  ///
  /// Both ways marks stay where lines may have them: it is the setter who breaks the line, not the writer. What is broken
  /// off is set in as its source line is, so that indents go on telling what belongs together.
  func preformattedLines(_ setter: inout GlyphSetter, measure: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for source in setter.text.sourceLines() {
      let indent = setter.text.indent(of: source)
      let hang = 3 * indent <= measure ? indent : 0
      if let leader = leader(of: source, in: setter.text, measure: measure) {
        fold(source.lowerBound..<leader.range.lowerBound, hang: hang, measure: measure, &setter, into: &lines)
        add(leader, hang: hang, measure: measure, &setter, to: &lines)
      } else {
        fold(source, hang: hang, measure: measure, &setter, into: &lines)
      }
    }
    return lines
  }

  private func fold(
    _ source: Range<Int>, hang: Int, measure: Int, _ setter: inout GlyphSetter, into lines: inout [TextLine]
  ) {
    var start = source.lowerBound
    repeat {
      let column = start == source.lowerBound ? 0 : hang
      let end = setter.text.fitting(start..<source.upperBound, measure: measure - column)
      var line = TextLine(start: setter.offset(of: start), end: 0)
      setter.set(start..<end, at: column, tabs: column, into: &line.glyphs)
      let shown = setter.text.trimmed(start..<end)
      line.end = shown.last.map { setter.endOffset(of: $0) } ?? line.start
      lines.append(line)
      start = end
    } while start < source.upperBound
  }

  /// The leader of a line that does not fit; only where something is drawn, as text keeps all its dots.
  func leader(of line: Range<Int>, in text: ClusteredText, measure: Int) -> Leader? {
    guard settings.drawsRules, measure >= 16, text.columns(of: line) > measure else { return nil }
    return Leader(of: line, in: text)
  }

  /// Sets as much of a leader as there is room for behind the last line of its title, or on a line of its own, with the page
  /// number at the edge.
  private func add(
    _ leader: Leader, hang: Int, measure: Int, _ setter: inout GlyphSetter, to lines: inout [TextLine]
  ) {
    let number = setter.text.columns(of: leader.number)
    let edge = measure - number - (number > 0 ? 1 : 0)
    guard let title = lines.last?.columns else { return }
    var dots = leader.dots(within: edge - (title > 0 ? title + 1 : 0), in: setter.text)
    if dots.isEmpty {
      // Without a page to lead to, the title tells all.
      guard number > 0 else { return }
      if title + 1 + number > measure {
        dots = leader.dots(within: edge - hang, in: setter.text)
        let first = dots.first ?? leader.number.lowerBound
        lines.append(TextLine(start: setter.offset(of: first), end: 0))
      }
    }
    var line = lines.removeLast()
    let isWhole = number == 0 && dots == setter.text.trimmed(leader.range)
    setter.set(
      dots, at: isWhole && line.columns > 0 ? line.columns + 1 : edge - setter.text.columns(of: dots),
      into: &line.glyphs)
    setter.set(leader.number, at: measure - number, into: &line.glyphs)
    if let last = leader.number.last ?? dots.last { line.end = setter.endOffset(of: last) }
    lines.append(line)
  }
}

extension ClusteredText {
  /// The columns of the blanks that a source line begins with.
  fileprivate func indent(of line: Range<Int>) -> Int {
    var column = 0
    for index in line {
      guard clusters[index].traits.contains(.blank) else { return column }
      column += advance(of: index, at: column)
    }
    return 0
  }

  /// The end of the line that a range of clusters begins with; blanks beyond the measure stay on the line.
  fileprivate func fitting(_ range: Range<Int>, measure: Int) -> Int {
    var column = 0
    var lastShown: Int?
    var behindBlank: Int?
    for index in range {
      let isBlank = clusters[index].traits.contains(.blank)
      if clusters[index].columns > 0, !isBlank {
        if index > range.lowerBound, clusters[index - 1].traits.contains(.blank), 2 * column > measure,
          lastShown.map({ allowsBreak(between: $0, and: index) }) ?? true
        {
          behindBlank = index
        }
        if !(lastShown == nil && column == 0), column + Int(clusters[index].columns) > measure {
          return behindBlank ?? (lastShown == nil ? index : backed(from: index, to: range.lowerBound))
        }
        lastShown = index
      }
      column += advance(of: index, at: column)
    }
    return range.upperBound
  }

  private func allowsBreak(between before: Int, and after: Int) -> Bool {
    !clusters[after].traits.contains(.joined)
      && LineBreakRules.allowBreak(between: firstScalar(of: before), and: firstScalar(of: after))
  }

  /// As many marks as stand together in real text; rows of more are drawn and not written.
  private static let mostMarks = 8

  /// The last place up to an index at which the rules of marks allow a break, behind a blank if there is one; the index
  /// where none is near.
  private func backed(from index: Int, to start: Int) -> Int {
    let near = stride(from: index, to: max(start, index - Self.mostMarks - 1), by: -1)
    let places = near.filter { place in
      guard !clusters[place].traits.contains(.blank) else { return false }
      let before = clusters[start..<place].lastIndex { !$0.traits.contains(.blank) }
      return before.map { allowsBreak(between: $0, and: place) } ?? false
    }
    return places.first { clusters[$0 - 1].traits.contains(.blank) } ?? places.first ?? index
  }
}
