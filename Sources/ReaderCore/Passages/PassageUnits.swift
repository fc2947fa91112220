internal import DocumentModel
internal import UnicodeText

/// Finds the characters, sentences and paragraphs of a document as it is read: furniture is in none of them, and no sentence
/// runs over the end of its paragraph.
struct PassageUnits {
  let document: Document

  /// What the last block that was looked at holds.
  private var known: (block: Int, unit: SelectionUnit, pieces: [Range<Int>])?

  init(document: Document) { self.document = document }

  /// The unit that holds a position; the nearest where none does; `nil` in a document without text.
  mutating func unit(_ unit: SelectionUnit, at position: Int) -> Range<Int>? {
    guard let block = document.blockIndex(at: position) else { return nil }
    let pieces = pieces(unit, ofBlock: block)
    let behind = pieces.partitionIndex { $0.lowerBound > position }
    if behind > 0, pieces[behind - 1].upperBound > position || behind == pieces.count { return pieces[behind - 1] }
    if behind < pieces.count { return pieces[behind] }
    return first(unit, fromBlock: block + 1) ?? last(unit, beforeBlock: block)
  }

  /// The unit behind a position.
  mutating func unit(_ unit: SelectionUnit, behind position: Int) -> Range<Int>? {
    guard let block = document.blockIndex(at: max(0, position - 1)) else { return nil }
    let pieces = pieces(unit, ofBlock: block)
    let behind = pieces.partitionIndex { $0.lowerBound >= position }
    return behind < pieces.count ? pieces[behind] : first(unit, fromBlock: block + 1)
  }

  /// The unit before a position.
  mutating func unit(_ unit: SelectionUnit, before position: Int) -> Range<Int>? {
    guard let block = document.blockIndex(at: position) else { return nil }
    let pieces = pieces(unit, ofBlock: block)
    let behind = pieces.partitionIndex { $0.upperBound > position }
    return behind > 0 ? pieces[behind - 1] : last(unit, beforeBlock: block)
  }

  /// The document's first unit, or its last one.
  mutating func outermost(_ unit: SelectionUnit, isLast: Bool) -> Range<Int>? {
    isLast ? last(unit, beforeBlock: document.blocks.count) : first(unit, fromBlock: 0)
  }
}

extension PassageUnits {
  private mutating func first(_ unit: SelectionUnit, fromBlock block: Int) -> Range<Int>? {
    var block = block
    while block < document.blocks.count {
      if let first = pieces(unit, ofBlock: block).first { return first }
      block += 1
    }
    return nil
  }

  private mutating func last(_ unit: SelectionUnit, beforeBlock block: Int) -> Range<Int>? {
    var block = block - 1
    while block >= 0 {
      if let last = pieces(unit, ofBlock: block).last { return last }
      block -= 1
    }
    return nil
  }

  /// The units of a block, ascending; lines belong to the screen and count as sentences here.
  private mutating func pieces(_ unit: SelectionUnit, ofBlock block: Int) -> [Range<Int>] {
    if let known, known.block == block, known.unit == unit { return known.pieces }
    let text = document.text(of: document.blocks[block])
    let pieces = text.utf8.withUnsafeBufferPointer { bytes in
      switch unit {
      case .sentence, .line: SentenceBreaker.sentences(in: bytes)
      case .character: Self.characters(of: bytes)
      case .paragraph: Self.paragraph(of: bytes)
      }
    }
    let ranges = pieces.map { text.storageRange(ofText: $0) }.filter { !$0.isEmpty }
    known = (block, unit, ranges)
    return ranges
  }

  private static func characters(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var cursor = GraphemeCursor(bytes)
    var characters: [Range<Int>] = []
    while let next = cursor.next() { characters.append(next.range) }
    return characters
  }

  private static func paragraph(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let sentences = SentenceBreaker.sentences(in: bytes)
    guard let first = sentences.first, let last = sentences.last else { return [] }
    return [first.lowerBound..<last.upperBound]
  }
}

extension ParagraphText {
  /// The offsets in the storage of a stretch of the text, from its first to behind its last byte.
  fileprivate func storageRange(ofText range: Range<Int>) -> Range<Int> {
    let start = storageOffset(ofText: range.lowerBound)
    guard let last = segments.prefix(upTo: segments.partitionIndex { $0.textStart >= range.upperBound }).last else {
      return start..<start
    }
    let isWhole = range.upperBound >= last.textStart + last.length || !last.isVerbatim
    let end = last.storageStart + (isWhole ? last.storageLength : range.upperBound - last.textStart)
    return start..<max(start, end)
  }
}
