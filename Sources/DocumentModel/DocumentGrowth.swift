/// What reading on adds to a document.
package struct DocumentGrowth: Sendable {
  /// Blocks, furniture and pages from this offset on are dropped before the new ones are appended; `nil` drops nothing.
  package var replacesFrom: Int?

  /// The storage, where more bytes of it have become readable.
  package var storage: TextStorage?
  package var blocks: [Block] = []

  /// Blocks that are known already and are judged otherwise now, by ascending start: each stands for the block with the
  /// same start and length, of which it changes kind and level.
  package var amended: [Block] = []
  package var furniture: [Furniture] = []
  package var pages: [PageMark] = []

  /// The whole outline as far as it is known now; `nil` where it has not changed.
  package var outline: Outline?

  /// The title, where it is known now.
  package var title: String?

  /// All groups of furniture, where they are judged anew.
  package var furnitureGroups: [Furniture.Group]?

  /// All faults of numbers, where they are known now.
  package var numberingFaults: [NumberingFault]?

  /// All findings, where they are known now.
  package var findings: [Document.Finding]?

  /// How far blocks are known now.
  package var readThrough: Int
  package var isComplete: Bool

  package init(readThrough: Int, isComplete: Bool = false) {
    self.readThrough = readThrough
    self.isComplete = isComplete
  }
}

extension Document {
  /// Takes in what reading on has found.
  package mutating func grow(by growth: DocumentGrowth) {
    if let offset = growth.replacesFrom {
      blocks.removeSubrange(blocks.partitionIndex { $0.start >= offset }...)
      furniture.removeSubrange(furniture.partitionIndex { $0.start >= offset }...)
      pages.removeSubrange(pages.partitionIndex { $0.position >= offset }...)
    }
    for block in growth.amended {
      let index = blocks.partitionIndex { $0.start >= block.start }
      if index < blocks.count, blocks[index].start == block.start {
        blocks[index].kind = block.kind
        blocks[index].level = block.level
      }
    }
    blocks.append(contentsOf: growth.blocks)
    furniture.append(contentsOf: growth.furniture)
    pages.append(contentsOf: growth.pages)
    if let storage = growth.storage { self.storage = storage }
    if let outline = growth.outline { self.outline = outline }
    if let title = growth.title { self.title = title }
    if let groups = growth.furnitureGroups { furnitureGroups = groups }
    if let faults = growth.numberingFaults { numberingFaults = faults }
    if let findings = growth.findings { self.findings = findings }
    readThrough = growth.readThrough
    isComplete = growth.isComplete
  }
}
