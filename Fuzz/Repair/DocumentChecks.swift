internal import DocumentModel
internal import FuzzSupport
internal import TestSupport

/// What holds of every document of plain text, however far it has been read.
func check(_ document: Document) {
  let fault = coverageFault(of: document)
  require(fault == nil, "not covered once: \(fault ?? "")")
  checkTexts(of: document)
  checkOutline(of: document)
  var last = -1
  for page in document.pages {
    require(page.position > last && page.position <= document.storage.count, "page at \(page.position)")
    last = page.position
  }
}

/// Every block has a text.
func checkTexts(of document: Document) {
  for block in document.blocks { check(document.text(of: block), of: block, in: document) }
}

/// Entries ascend, and each is the heading of its level.
private func checkOutline(of document: Document) {
  var last = -1
  for entry in document.outline.entries {
    require(entry.position > last, "entry at \(entry.position) behind one at \(last)")
    last = entry.position
    guard let index = document.blockIndex(at: entry.position) else { violated("entry without blocks") }
    let block = document.blocks[index]
    require(block.start == entry.position && block.kind == .heading, "no heading at \(entry.position)")
    require(Int(block.level) == entry.level && entry.level > 0, "entry at \(entry.position) of another level")
    require(!entry.title.isEmpty, "entry without a title at \(entry.position)")
  }
}

/// The text is valid, and the way back to the storage leads to the same bytes and forth again.
private func check(_ text: ParagraphText, of block: Block, in document: Document) {
  require(String(validating: text.utf8, as: UTF8.self) != nil, "invalid text of block at \(block.start)")
  var textEnd = 0
  var storageEnd = block.start
  for segment in text.segments {
    require(segment.textStart == textEnd, "segments with a gap at \(segment.storageStart)")
    require(segment.storageStart >= storageEnd, "segments turned around at \(segment.storageStart)")
    textEnd = segment.textStart + segment.length
    storageEnd = segment.storageStart + segment.storageLength
    require(storageEnd <= block.end, "segment beyond its block at \(segment.storageStart)")
    guard segment.isVerbatim else { continue }
    for offset in segment.textStart..<textEnd {
      let back = text.storageOffset(ofText: offset)
      require(document.storage[back] == text.utf8[offset], "another byte at \(back)")
      require(text.textOffset(ofStorage: back) == offset, "no way forth from \(back)")
    }
  }
  require(textEnd == text.utf8.count, "text without segments in block at \(block.start)")
}
