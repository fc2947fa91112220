package import DocumentModel

/// Sets one block of a document in lines: a pure function of the document, the block and the settings.
package struct BlockLayout: Sendable {
  package let settings: LayoutSettings

  package init(settings: LayoutSettings) {
    self.settings = settings
  }

  /// The lines of a block, at least one; none is wider than the measure, except where a single grapheme is.
  package func lines(of block: Block, in document: Document) -> [TextLine] {
    [TextLine(start: block.start, end: block.end)]
  }
}
