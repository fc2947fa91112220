internal import DocumentModel

/// A document while its text is being produced, block by block.
///
/// Blocks are parted by LF, which belongs to none of them.
struct DocumentDraft {
  /// The text produced so far, valid UTF-8.
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var decorations: [BlockDecoration] = []
  private(set) var tables: [TableShape] = []
  private(set) var styleRuns: [StyleRun] = []
  private(set) var entries: [OutlineEntry] = []
  private(set) var places: [DocumentSource.Place] = []

  /// The offset at which the block under construction begins.
  private(set) var blockStart = 0
  private var runsBeforeBlock = 0
  private var placesBeforeBlock = 0

  /// What is known of a block when it is complete.
  struct BlockForm {
    var kind: Block.Kind
    var level = 0
    var spaceBefore = 0
    var quoteDepth = 0
    var indent = 0
    var marker: String?
    var alignments: [TableShape.Alignment] = []
    /// The title by which a heading stands in the outline.
    var title = ""

    init(_ kind: Block.Kind) { self.kind = kind }
  }

  /// Whether the block under construction has no text.
  var blockIsEmpty: Bool { text.count == blockStart }

  /// Begins a block that stands at an offset of the source.
  mutating func beginBlock(source: Int?) {
    blockStart = text.count
    runsBeforeBlock = styleRuns.count
    placesBeforeBlock = places.count
    addPlace(source: source)
  }

  /// Bytes of text since the last place.
  var distanceFromPlace: Int { places.last.map { text.count - $0.position } ?? Int.max }

  /// Notes that what is appended next stands at an offset of the source; ignored where it does not ascend.
  mutating func addPlace(source: Int?) {
    guard let source else { return }
    if let last = places.last, last.position >= text.count || last.source >= source { return }
    places.append(DocumentSource.Place(position: text.count, source: source))
  }

  /// Appends text to the block.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, style: StyleRun.Style = StyleRun.Style()) {
    text.append(contentsOf: bytes)
    extendStyle(style, over: bytes.count)
  }

  /// Appends a byte of text to the block.
  mutating func append(_ byte: UInt8, style: StyleRun.Style = StyleRun.Style()) {
    text.append(byte)
    extendStyle(style, over: 1)
  }

  /// Gives the last bytes of the text a style.
  private mutating func extendStyle(_ style: StyleRun.Style, over length: Int) {
    // By raw values, as the comparisons of option sets are not specialised across modules.
    guard style.rawValue != 0, length > 0 else { return }
    let start = text.count - length
    if let last = styleRuns.last, styleRuns.count > runsBeforeBlock, last.end == start,
      last.style.rawValue == style.rawValue
    {
      styleRuns[styleRuns.count - 1].length += UInt32(length)
    } else {
      styleRuns.append(StyleRun(start: start, length: length, style: style))
    }
  }

  /// Drops the block under construction.
  mutating func abandonBlock() {
    text.removeSubrange(blockStart...)
    styleRuns.removeSubrange(runsBeforeBlock...)
    places.removeSubrange(placesBeforeBlock...)
  }

  /// Ends the block; one that is too long becomes several.
  mutating func endBlock(_ form: BlockForm) {
    let pieces = text.withUnsafeBufferPointer {
      BlockPieces.split($0, from: blockStart, keepingLines: form.kind.keepsLines)
    }
    for (index, piece) in pieces.enumerated() {
      blocks.append(
        Block(
          start: piece.range.lowerBound, length: piece.range.count, kind: form.kind, level: form.level,
          spaceBefore: index == 0 ? form.spaceBefore : 0, traits: piece.continues ? .continued : []))
      if form.quoteDepth > 0 || form.indent > 0 {
        decorations.append(
          BlockDecoration(
            position: piece.range.lowerBound, quoteDepth: form.quoteDepth, indent: form.indent,
            marker: index == 0 ? form.marker : nil))
      }
      if form.kind == .table {
        tables.append(TableShape(position: piece.range.lowerBound, alignments: form.alignments))
      }
    }
    if form.kind == .heading {
      entries.append(OutlineEntry(title: form.title, level: form.level, position: blockStart))
    }
    if pieces.count > 1 { splitStyleRuns(at: pieces.map(\.range)) }
    text.append(UInt8(ascii: "\n"))
  }

  private mutating func splitStyleRuns(at pieces: [Range<Int>]) {
    let runs = styleRuns[runsBeforeBlock...]
    styleRuns.removeSubrange(runsBeforeBlock...)
    var index = 0
    for run in runs {
      while index < pieces.count, pieces[index].upperBound <= run.start { index += 1 }
      var touched = index
      while touched < pieces.count, pieces[touched].lowerBound < run.end {
        let part = pieces[touched].clamped(to: run.start..<run.end)
        if !part.isEmpty {
          styleRuns.append(StyleRun(start: part.lowerBound, length: part.count, style: run.style))
        }
        touched += 1
      }
    }
  }
}

extension Block.Kind {
  /// Whether the lines of such a block belong together only as rows, so that it is best parted between them.
  fileprivate var keepsLines: Bool { self == .code || self == .preformatted || self == .table }
}
