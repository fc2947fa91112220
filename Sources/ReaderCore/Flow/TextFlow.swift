internal import DocumentModel
internal import TextLayout

/// The rows of a document at one width, reached from any anchor upwards and downwards, without laying out what lies
/// elsewhere.
struct TextFlow {
  let blocks: BlockSequence
  let settings: LayoutSettings
  let cache: LayoutCache

  /// The rows from an anchor downwards, as many as there are up to `count`.
  func rows(from anchor: Anchor, count: Int) -> [FlowRow] {
    guard count > 0, var block = blocks.block(at: anchor.position) else { return [] }
    var rows: [FlowRow] = []
    var lines = self.lines(of: block)
    var index = startIndex(of: anchor, in: block, lines: lines)
    while rows.count < count {
      guard index < lines.count else {
        guard let next = blocks.block(after: block) else { break }
        block = next
        lines = self.lines(of: block)
        index = -gap(before: block)
        continue
      }
      rows.append(row(index, of: block, lines: lines))
      index += 1
    }
    return rows
  }

  /// The anchor of the row that lies `count` rows below (above, where negative), as near as the document's ends allow.
  func anchor(_ anchor: Anchor, movedBy count: Int) -> Anchor {
    guard var block = blocks.block(at: anchor.position) else { return anchor }
    var lines = self.lines(of: block)
    var index = startIndex(of: anchor, in: block, lines: lines) + count
    while index >= lines.count {
      guard let next = blocks.block(after: block) else {
        index = lines.count - 1
        break
      }
      index -= lines.count
      block = next
      lines = self.lines(of: block)
      index -= gap(before: block)
    }
    while index < -gap(before: block) {
      guard let previous = blocks.block(before: block) else {
        index = -gap(before: block)
        break
      }
      index += gap(before: block)
      block = previous
      lines = self.lines(of: block)
      index += lines.count
    }
    return row(index, of: block, lines: lines).anchor
  }

  /// The anchor of the document's first row.
  var firstAnchor: Anchor { anchor(Anchor(position: 0), movedBy: 0) }

  /// The anchor that puts the document's last row at the bottom of a pane of `height` rows.
  func lastAnchor(height: Int) -> Anchor {
    guard let last = blocks.last, let line = lines(of: last).last else { return Anchor(position: 0) }
    return anchor(Anchor(position: line.start), movedBy: 1 - height)
  }

  /// The anchor of the row below another; `nil` below the last.
  func anchor(below row: FlowRow) -> Anchor? {
    let below = anchor(row.anchor, movedBy: 1)
    return below > row.anchor ? below : nil
  }

  /// The anchor of the row that shows a position.
  func anchor(showing position: Int) -> Anchor {
    guard let block = blocks.block(at: position) else { return Anchor(position: 0) }
    let lines = self.lines(of: block)
    return row(lines.lineIndex(holding: position), of: block, lines: lines).anchor
  }

  /// The empty rows before a block.
  func gap(before block: Block) -> Int {
    blocks.isRaw
      ? 0
      : BlockSpacing.lines(
        before: block, after: blocks.block(before: block), paragraphs: settings.paragraphSpacing)
  }
}

extension TextFlow {
  private func lines(of block: Block) -> [TextLine] {
    cache.lines(of: block, in: blocks, settings: settings)
  }

  /// The index of an anchor's row: of a line from 0, of the empty rows before the block below 0.
  private func startIndex(of anchor: Anchor, in block: Block, lines: [TextLine]) -> Int {
    if anchor.gap > 0, anchor.position <= block.start { return -min(anchor.gap, gap(before: block)) }
    return lines.lineIndex(holding: anchor.position)
  }

  private func row(_ index: Int, of block: Block, lines: [TextLine]) -> FlowRow {
    guard index >= 0, index < lines.count else {
      return FlowRow(
        anchor: Anchor(position: block.start, gap: max(0, -index)), line: nil, block: block, isFirstLine: false)
    }
    return FlowRow(
      anchor: Anchor(position: index == 0 ? block.start : lines[index].start), line: lines[index], block: block,
      isFirstLine: index == 0)
  }
}
