package import DocumentModel

/// The empty lines between blocks.
package enum BlockSpacing {
  /// The empty lines before a block: one where the source has any, one around headings, none at the document's
  /// beginning and inside a paragraph.
  package static func lines(before block: Block, after previous: Block?) -> Int {
    guard let previous, !block.traits.contains(.continued) else { return 0 }
    return block.kind == .heading || previous.kind == .heading ? 1 : min(1, Int(block.spaceBefore))
  }
}
