package import DocumentModel

/// A document as lines of plain text, made one after the other: what `mulu cat` writes.
///
/// The lines are free of control characters and of blanks at their ends. What is drawn on a screen and is not text
/// (quote bars, the rules of tables) is left out, so that the text is the same at every width.
package struct PlainTextLines: Sequence, IteratorProtocol {
  private let document: Document
  private let layout: BlockLayout?
  private var block = 0

  /// Lines that are made and not yet taken, the next one last.
  private var ready: [String] = []

  /// The lines of a document.
  ///
  /// - Parameter settings: how lines are set, with at most one empty line between blocks; `nil` gives every paragraph
  ///   and heading a line of its own, with the empty lines of the source.
  package init(of document: Document, settings: LayoutSettings?) {
    self.document = document
    layout = settings.map { settings in
      var settings = settings
      settings.drawsRules = false
      return BlockLayout(settings: settings)
    }
  }

  /// The next line, without its line end.
  package mutating func next() -> String? {
    while ready.isEmpty, block < document.blocks.count {
      ready = if let layout { setLines(by: layout) } else { unsetLines() }
      ready.reverse()
    }
    return ready.popLast()
  }

  /// The lines of the next block as they are set.
  private mutating func setLines(by layout: BlockLayout) -> [String] {
    let current = document.blocks[block]
    let space = BlockSpacing.lines(
      before: current, after: block > 0 ? document.blocks[block - 1] : nil, paragraphs: layout.settings.paragraphSpacing
    )
    block += 1
    return Array(repeating: "", count: space) + layout.lines(of: current, in: document).map(\.text)
  }

  /// The lines of the next block and of those that continue its paragraph.
  private mutating func unsetLines() -> [String] {
    let current = document.blocks[block]
    var lines = UnsetText.lines(of: current, in: document)
    block += 1
    while block < document.blocks.count, document.blocks[block].traits.contains(.continued) {
      let rest = UnsetText.lines(of: document.blocks[block], in: document)
      lines[lines.count - 1] += UnsetText.joint(at: block, in: document) + (rest.first ?? "")
      lines += rest.dropFirst()
      block += 1
    }
    return Array(repeating: "", count: Int(current.spaceBefore)) + lines
  }
}
