import DocumentModel

extension Document {
  /// The document as it is when it has been read up to its block `count`, and the growths that complete it.
  func beginning(blocks count: Int, growingBy step: Int = 3) -> (document: Document, growths: [DocumentGrowth]) {
    var beginning = self
    beginning.blocks = Array(blocks.prefix(count))
    beginning.readThrough = count < blocks.count ? blocks[count].start : storage.count
    beginning.outline = outline(through: beginning.readThrough)
    beginning.isComplete = false
    var growths: [DocumentGrowth] = []
    for first in stride(from: count, to: blocks.count, by: step) {
      let next = min(first + step, blocks.count)
      let end = next < blocks.count ? blocks[next].start : storage.count
      var growth = DocumentGrowth(readThrough: end, isComplete: next == blocks.count)
      growth.blocks = Array(blocks[first..<next])
      growth.outline = outline(through: end)
      growths.append(growth)
    }
    return (beginning, growths)
  }

  private func outline(through end: Int) -> Outline { Outline(outline.entries.filter { $0.position < end }) }
}
