internal import DocumentModel

extension BlockLayout {
  /// A table: aligned columns under a header with a thin rule; where there is no room for columns, a cell a line.
  func tableLines(
    _ setter: inout GlyphSetter, alignments: [TableShape.Alignment], hasHeader: Bool, measure: Int
  ) -> [TextLine] {
    let table = TableText(setter.text, hasHeader: hasHeader)
    let needed = table.widths(in: setter.text)
    let columns = TableColumns(needed: needed, measure: measure)
    if !settings.drawsRules, columns?.widths != needed { return rowLines(of: table, &setter, measure: measure) }
    guard let columns else { return cellLines(of: table, &setter, measure: measure) }
    var lines: [TextLine] = []
    var isTall = false
    for (index, row) in table.rows.enumerated() {
      let rowLines = self.lines(of: row, isHeader: hasHeader && index == 0, columns, alignments, &setter)
      // Rows of several lines are told apart by an empty line; it stands for the line end between them.
      if index > (hasHeader ? 1 : 0), isTall || rowLines.count > 1, !table.rows[index - 1].isEmpty {
        let end = setter.offset(of: table.rows[index - 1].clusters.upperBound)
        lines.append(TextLine(start: end, end: end))
      }
      isTall = rowLines.count > 1
      lines += rowLines
      if hasHeader, index == 0, settings.drawsRules, table.rows.count > 1, !row.isEmpty {
        let end = setter.offset(of: row.clusters.upperBound)
        lines.append(TextLine(glyphs: Self.rule(from: 0, columns: columns.total), start: end, end: end))
      }
    }
    return lines
  }

  private func lines(
    of row: TableText.Row, isHeader: Bool, _ columns: TableColumns, _ alignments: [TableShape.Alignment],
    _ setter: inout GlyphSetter
  ) -> [TextLine] {
    let cells = zip(row.cells, columns.widths).map { cell, width in
      cell.isEmpty ? [] : setter.text.fill(cell, measure: width)
    }
    let starts = columns.starts
    let height = cells.map(\.count).max() ?? 0
    var lines = (0..<max(1, height)).map { _ in TextLine(start: -1, end: -1) }
    for (column, cell) in cells.enumerated() {
      let alignment = column < alignments.count ? alignments[column] : .leading
      for (index, filled) in cell.enumerated() {
        let room = max(0, columns.widths[column] - setter.text.columns(of: filled.clusters))
        setter.set(
          filled, at: starts[column] + alignment.offset(in: room), style: isHeader ? .strong : StyleRun.Style(),
          into: &lines[index].glyphs)
        if lines[index].start < 0 { lines[index].start = setter.offset(of: filled.first) }
        if let last = filled.clusters.last { lines[index].end = setter.endOffset(of: last) }
      }
    }
    if lines[0].start < 0 { lines[0].end = setter.offset(of: row.clusters.lowerBound) }
    lines[0].start = setter.offset(of: row.clusters.lowerBound)
    return lines
  }

  /// The rows as running text, which stays what it is at every width.
  private func rowLines(of table: TableText, _ setter: inout GlyphSetter, measure: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for (index, row) in table.rows.enumerated() where !row.isEmpty {
      if !lines.isEmpty {
        let end = setter.offset(of: table.rows[index - 1].clusters.upperBound)
        lines.append(TextLine(start: end, end: end))
      }
      // Before each cell but the first a second blank is put.
      let gaps = row.cells.dropFirst().filter { !$0.isEmpty }.map(\.lowerBound)
      for filled in setter.text.fill(row.clusters, measure: max(2, measure - gaps.count)) {
        var line = TextLine(start: setter.offset(of: filled.first), end: 0)
        let stretches = gaps.filter { filled.clusters.dropFirst().contains($0) }
        setter.set(filled, at: 0, stretches: stretches, into: &line.glyphs)
        line.end = filled.clusters.last.map { setter.endOffset(of: $0) } ?? line.start
        lines.append(line)
      }
    }
    return lines.isEmpty ? [TextLine(start: setter.offset(of: 0), end: setter.offset(of: 0))] : lines
  }

  /// The cells one after the other, each behind the header of its column.
  private func cellLines(of table: TableText, _ setter: inout GlyphSetter, measure: Int) -> [TextLine] {
    var lines: [TextLine] = []
    let header = table.header?.cells ?? []
    for (index, row) in table.rows.enumerated() where !row.isEmpty && !(index == 0 && table.header != nil) {
      if !lines.isEmpty {
        let end = setter.offset(of: table.rows[index - 1].clusters.upperBound)
        lines.append(TextLine(start: end, end: end))
      }
      for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
        let label = column < header.count ? self.label(header[column], &setter, most: measure / 2) : []
        let indent = label.last.map { $0.column + $0.columns + 1 } ?? 0
        for (position, filled) in setter.text.fill(cell, measure: measure, indent: indent).enumerated() {
          var line = TextLine(glyphs: position == 0 ? label : [], start: setter.offset(of: filled.first), end: 0)
          setter.set(filled, at: position == 0 ? indent : 0, into: &line.glyphs)
          line.end = filled.clusters.last.map { setter.endOffset(of: $0) } ?? line.start
          lines.append(line)
        }
      }
    }
    return lines.isEmpty ? [TextLine(start: setter.offset(of: 0), end: setter.offset(of: 0))] : lines
  }

  /// A header as a label before a cell, as much of it as there is room for.
  private func label(_ header: Range<Int>, _ setter: inout GlyphSetter, most: Int) -> [Glyph] {
    var columns = 0
    let shown = header.prefix { index in
      columns += Int(setter.text.clusters[index].columns)
      return columns + 2 <= most
    }
    guard let first = shown.first, let last = shown.last else { return [] }
    var glyphs: [Glyph] = []
    let end = setter.set(first..<last + 1, at: 0, style: .strong, into: &glyphs)
    for index in glyphs.indices { glyphs[index].offset = nil }
    return glyphs + [Glyph(text: ":", column: end, columns: 1, offset: nil, style: .strong)]
  }
}

extension TableShape.Alignment {
  /// Where in the room that a cell leaves it begins.
  fileprivate func offset(in room: Int) -> Int {
    switch self {
    case .leading: 0
    case .center: room / 2
    case .trailing: room
    }
  }
}

extension GlyphSetter {
  fileprivate mutating func set(
    _ line: FilledLine, at column: Int, style: StyleRun.Style, into glyphs: inout [Glyph]
  ) {
    let first = glyphs.count
    set(line, at: column, into: &glyphs)
    for index in first..<glyphs.count { glyphs[index].style.formUnion(style) }
  }
}
