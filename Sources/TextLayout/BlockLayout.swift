package import DocumentModel

/// Sets one block of a document in lines: a pure function of the document, the block and the settings.
package struct BlockLayout: Sendable {
  package let settings: LayoutSettings

  package init(settings: LayoutSettings) {
    self.settings = settings
  }

  /// The lines of a block, at least one; none is wider than the measure, except where a single grapheme is.
  package func lines(of block: Block, in document: Document) -> [TextLine] {
    let margin = BlockMargin(
      document.decoration(of: block), isCode: block.kind == .code, measure: settings.measure,
      drawsBars: settings.drawsRules)
    let measure = settings.measure - margin.columns
    var lines: [TextLine]
    if block.kind == .rule {
      lines = [ruleLine(of: block, measure: measure)]
    } else {
      let isFilled = block.kind != .preformatted && block.kind != .code
      let text = ClusteredText(document.text(of: block), isFilled: isFilled)
      var setter = GlyphSetter(text, styleRuns: document.styleRuns(in: block.range))
      switch block.kind {
      case .preformatted, .code: lines = preformattedLines(&setter, measure: measure)
      case .table:
        lines = tableLines(
          &setter, alignments: document.table(of: block)?.alignments ?? [],
          hasHeader: !document.continuesTable(block), measure: measure)
      case .paragraph where leader(of: text.clusters.indices, in: text, measure: measure) != nil:
        lines = preformattedLines(&setter, measure: measure)
      default:
        let indent = margin.columns > 0 ? 0 : indent(of: block, text, measure: measure)
        lines = filledLines(
          &setter, measure: measure, indent: indent, hang: hang(of: block, text, indent: indent, measure: measure),
          alignment: block.kind == .heading ? .ragged : settings.alignment)
      }
    }
    add(margin, to: &lines)
    lines[0].start = block.start
    // An empty block's line has no text from which its end could be known.
    lines[0].end = max(lines[0].end, block.start)
    return lines
  }

  /// Columns by which the first line of a block is set in.
  private func indent(of block: Block, _ text: ClusteredText, measure: Int) -> Int {
    guard block.kind == .paragraph, !block.traits.contains(.continued), measure > 20,
      isToldByIndent(block, text)
    else { return 0 }
    return min(max(0, settings.firstLineIndent), measure / 2)
  }

  /// Columns by which the lines below the first are set in: those of the label of an item or a note, but that numbered
  /// paragraphs with an indent are set as all others are.
  private func hang(of block: Block, _ text: ClusteredText, indent: Int, measure: Int) -> Int {
    guard block.kind == .paragraph, !block.traits.contains(.continued), measure > 20,
      let label = LeadingLabel(of: text), label.isBullet || indent == 0
    else { return 0 }
    return min(indent + label.columns, measure / 2)
  }

  /// Whether an indent tells that a paragraph begins: where no empty line does, and in Chinese also where one does.
  ///
  /// In other scripts a paragraph with both is one that is set in as a whole.
  private func isToldByIndent(_ block: Block, _ text: ClusteredText) -> Bool {
    if settings.paragraphSpacing == .indent { return true }
    return !block.traits.isDisjoint(with: [.indented, .hardWrapped])
      && (block.spaceBefore == 0 || text.isMainlyWide)
  }

  private func add(_ margin: BlockMargin, to lines: inout [TextLine]) {
    guard margin.columns > 0 else { return }
    for line in lines.indices {
      for glyph in lines[line].glyphs.indices { lines[line].glyphs[glyph].column += margin.columns }
      lines[line].glyphs.insert(contentsOf: margin.glyphs(isFirst: line == 0), at: 0)
    }
  }
}

extension Document {
  /// Whether a table's block is a further part of a table too long for one block, which has its header in the first.
  fileprivate func continuesTable(_ block: Block) -> Bool {
    guard let index = blockIndex(at: block.start), index > 0, block.spaceBefore == 0 else { return false }
    let previous = blocks[index - 1]
    return previous.kind == .table && block.start <= previous.end + 1
  }
}
