package import DocumentModel

/// The empty lines between blocks.
package enum BlockSpacing {
  /// The empty lines before a block: one around headings, none at the document's beginning and inside a paragraph;
  /// between paragraphs as is chosen, else one where the source has any.
  package static func lines(
    before block: Block, after previous: Block?, paragraphs: ParagraphSpacing = .source
  ) -> Int {
    guard let previous, !block.traits.contains(.continued) else { return 0 }
    if block.kind == .heading || previous.kind == .heading { return 1 }
    if block.kind == .paragraph, previous.kind == .paragraph, paragraphs != .source {
      return paragraphs == .line ? 1 : 0
    }
    return min(1, Int(block.spaceBefore))
  }
}
