import DocumentModel

/// Documents as text repair makes them of a printed text, after the simplest rules: paragraphs are parted by empty
/// lines, `— 12 —` is a page number, and `第…章` begins a chapter.
enum PrintedText {
  static func read(_ storage: TextStorage) -> Document {
    var document = Document(storage: storage, format: .plainText)
    var entries: [OutlineEntry] = []
    var offset = 0
    var space = 0
    var isOpen = false
    while offset < storage.count {
      let line = storage.sourceLine(at: offset)
      let text = storage.string(in: line)
      let trimmed = storage.trimmed(line)
      if text.hasPrefix("— "), let number = Int(text.filter(\.isNumber)) {
        document.furniture.append(Furniture(start: line.lowerBound, length: line.count, kind: .pageNumber))
        document.pages.append(PageMark(number: number + 1, position: min(line.upperBound + 1, storage.count)))
      } else if trimmed.isEmpty {
        // A sentence goes on over empty lines and page numbers.
        if let last = document.blocks.last, storage.string(in: last.range).hasSuffix("。") { isOpen = false }
        if let last = document.blocks.last, storage.string(in: last.range).hasSuffix("”") { isOpen = false }
        space += 1
      } else if storage.string(in: trimmed).hasPrefix("第"), text.contains("章") {
        entries.append(OutlineEntry(title: storage.string(in: trimmed), level: 1, position: trimmed.lowerBound))
        document.blocks.append(
          Block(start: trimmed.lowerBound, length: trimmed.count, kind: .heading, level: 1, spaceBefore: space))
        (isOpen, space) = (false, 0)
      } else if isOpen, let last = document.blocks.indices.last {
        document.blocks[last].length = UInt32(trimmed.upperBound - document.blocks[last].start)
        document.blocks[last].traits = .hardWrapped
        space = 0
      } else {
        document.blocks.append(
          Block(start: trimmed.lowerBound, length: trimmed.count, spaceBefore: space, traits: .hardWrapped))
        (isOpen, space) = (true, 0)
      }
      offset = line.upperBound
      if offset < storage.count {
        offset += storage.withBytes { LineEnd.length(at: offset, in: $0, limit: storage.count) }
      }
    }
    document.outline = Outline(entries)
    document.readThrough = storage.count
    document.isComplete = true
    return document
  }
}
