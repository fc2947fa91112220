import DocumentModel
import TextLayout

extension Document {
  /// A document of one block that holds the whole text.
  init(
    _ text: String, kind: Block.Kind = .paragraph, level: Int = 0, traits: Block.Traits = [],
    decoration: BlockDecoration? = nil, alignments: [TableShape.Alignment]? = nil, styleRuns: [StyleRun] = []
  ) {
    self.init(storage: TextStorage(Array(text.utf8)), format: .plainText)
    blocks = [Block(start: 0, length: text.utf8.count, kind: kind, level: level, traits: traits)]
    decorations = decoration.map { [$0] } ?? []
    tables = alignments.map { [TableShape(position: 0, alignments: $0)] } ?? []
    self.styleRuns = styleRuns
  }

  /// A document of several blocks that follow each other; the texts are parted by `space` + 1 line ends.
  init(blocks texts: [(text: String, block: Block)]) {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    for (text, block) in texts {
      if !bytes.isEmpty { bytes += Array(repeating: 0x0A, count: Int(block.spaceBefore) + 1) }
      var block = block
      block.start = bytes.count
      block.length = UInt32(text.utf8.count)
      blocks.append(block)
      bytes += Array(text.utf8)
    }
    self.init(storage: TextStorage(bytes), format: .plainText)
    self.blocks = blocks
  }

  /// The lines of the first block.
  func lines(measure: Int, firstLineIndent: Int = 0, alignment: TextAlignment = .ragged) -> [TextLine] {
    BlockLayout(settings: LayoutSettings(measure: measure, firstLineIndent: firstLineIndent, alignment: alignment))
      .lines(of: blocks[0], in: self)
  }
}

extension Block {
  /// A block whose range is still to be set.
  init(_ kind: Kind, level: Int = 0, spaceBefore: Int = 0, traits: Traits = []) {
    self.init(start: 0, length: 0, kind: kind, level: level, spaceBefore: spaceBefore, traits: traits)
  }
}
