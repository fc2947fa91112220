internal import DocumentModel
internal import TextLayout
internal import UnicodeText

/// Remembers the lines of blocks that were set lately.
///
/// It never changes an answer, only how soon it comes.
final class LayoutCache {
  private struct Key: Hashable {
    var start: Int
    var length: UInt32
    var kind: UInt8
    var traits: UInt8
    var isRaw: Bool
    var settings: LayoutSettings
    var ambiguousColumns: Int
  }

  /// Blocks are laid out again in microseconds; a few screens of them are enough.
  private static let capacity = 512
  private var lines: [Key: [TextLine]] = [:]

  func lines(of block: Block, in blocks: BlockSequence, settings: LayoutSettings) -> [TextLine] {
    let key = Key(
      start: block.start, length: block.length, kind: block.kind.rawValue, traits: block.traits.rawValue,
      isRaw: blocks.isRaw, settings: settings, ambiguousColumns: TextWidth.ambiguousColumns)
    if let known = lines[key] { return known }
    if lines.count >= Self.capacity { lines.removeAll(keepingCapacity: true) }
    let set = BlockLayout(settings: settings).lines(of: block, in: blocks.shown)
    lines[key] = set
    return set
  }
}

extension BlockSequence {
  /// The document whose storage the view's blocks are ranges of; raw text has no style runs or furniture.
  fileprivate var shown: Document {
    isRaw ? document.rawView : document
  }
}
