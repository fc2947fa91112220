internal import DocumentModel

/// Makes blocks, furniture, pages and heading candidates of source lines, in any number of steps.
struct PlainTextAssembly: Sendable {
  let profile: DocumentProfile

  private(set) var writer = BlockWriter()
  private(set) var furniture: [Furniture] = []

  /// Hyphens that only line ends brought; they are found some lines later than other furniture.
  private var hyphens: [Furniture] = []

  private(set) var pages: [PageMark] = []
  private(set) var candidates: [HeadingCandidate] = []

  /// Lines that came near to being candidates, and those that a person has taken out of them; for `HeadingReport`.
  private(set) var turnedAway: [HeadingCandidate] = []

  /// What a person says of the lines.
  var rulings: Rulings

  /// Where each new candidate's block stands in `writer`, for those since the last `take`.
  private(set) var newCandidates: [(candidate: Int, block: Int)] = []

  private var finder: HeadingFinder
  private var window: PageEdgeWindow

  /// Form feeds behind the last line that was taken out of `window`.
  private var waitingFeeds: [Int] = []
  private var lines: [SourceLine] = []
  private var next = 0
  private var open: OpenParagraph?
  private var pageStart: Int?
  private var isAfterFurniture = false

  /// What nearly every page has at its edge, as far as this page has had it.
  private var constantOnPage: Set<UInt64> = []
  private var sequence: PageSequence
  private var hasTitle = false

  /// The first line of text, where it looks like a title.
  private(set) var titleRange: Range<Int>?

  /// The running head that the text begins with: the title page of a book has what the heads of its pages repeat.
  private(set) var coverRange: Range<Int>?

  /// A paragraph whose end has not been met.
  private struct OpenParagraph {
    var block: Block
    var end: Int
    var last: SourceLine
    var lineCount: Int
    var numbering: Numbering?
    /// Whether its last line was put together of pieces that extraction has parted.
    var isSplit = false
    /// In laid-out text the column up to which its lines are filled.
    var edge = 0
  }

  /// How many lines behind one have to be known to decide about it, and before it are kept.
  private static let lookAhead = 8
  private static let lookBehind = 3

  /// More candidates than this are no outline any more.
  private static let mostCandidates = 500_000

  private let keepsTurnedAway: Bool

  init(profile: DocumentProfile, rulings: Rulings, keepsTurnedAway: Bool) {
    self.profile = profile
    self.rulings = rulings
    self.keepsTurnedAway = keepsTurnedAway
    finder = HeadingFinder(profile: profile)
    window = PageEdgeWindow(depth: profile.furniture.hasFormFeeds ? FurnitureCensus.edgeDepth : 0)
    sequence = PageSequence(hasFormFeeds: profile.furniture.hasFormFeeds)
  }

  /// The offset before which all blocks are made.
  func readThrough(_ scanned: Int) -> Int {
    if let open { return open.block.start }
    return next < lines.count ? lines[next].start : window.waitingStart ?? scanned
  }

  /// Takes in source lines, and form feeds that stand among them.
  mutating func append(
    _ newLines: [SourceLine], formFeeds: [Int], isComplete: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    var feeds = (waitingFeeds + formFeeds)[...]
    // A form feed behind them shows where the page of the last lines ends.
    let isPageKnown = (formFeeds.last ?? -1) > (newLines.last?.textStart ?? -1)
    let judged = window.append(newLines, isSettled: isComplete || isPageKnown)
    let edges = window.edges
    for index in judged {
      var line = window.lines[index]
      while let feed = feeds.first, feed < line.textStart {
        addFormFeed(feed)
        feeds.removeFirst()
      }
      if line.traits.contains(.startsPage) { constantOnPage = [] }
      let mayBeFurniture =
        edges.map { $0.isAtHead(index) || $0.isAtFoot(index) } ?? true || isAstray(index, in: window.lines, of: bytes)
      if edges?.isOutermost(index, in: window.lines) ?? false { line.traits.insert(.atPageEdge) }
      addLine(line, mayBeFurniture: mayBeFurniture, isTopmost: edges?.isTopmost(index) ?? false, in: bytes)
    }
    waitingFeeds = []
    if window.waitingStart == nil { feeds.forEach { addFormFeed($0) } } else { waitingFeeds = Array(feeds) }
    while next < lines.count, isComplete || next + PlainTextAssembly.lookAhead < lines.count {
      next += decide(in: bytes)
    }
    if isComplete { close(in: bytes) }
    let done = max(0, next - PlainTextAssembly.lookBehind)
    lines.removeFirst(done)
    next -= done
  }

  /// Hands out what was made since the last call.
  mutating func take() -> (blocks: [Block], furniture: [Furniture], pages: [PageMark]) {
    defer {
      pages = []
      newCandidates = []
    }
    return (writer.take(), takeFurniture(), pages)
  }

  /// Hands out the furniture before the first line end that is not decided about, in the order of the text.
  private mutating func takeFurniture() -> [Furniture] {
    if !hyphens.isEmpty {
      furniture.append(contentsOf: hyphens)
      hyphens = []
      furniture.sort { $0.start < $1.start }
    }
    let frontier = open?.last.textStart ?? (next < lines.count ? lines[next].start : .max)
    let count = furniture.partitionIndex { $0.start >= frontier }
    defer { furniture.removeFirst(count) }
    return Array(furniture.prefix(count))
  }

  /// Marks a new candidate's block as a heading.
  mutating func setHeading(level: Int, block: Int) { writer.setHeading(level: level, at: block) }

  /// Keeps the entry made of a candidate.
  mutating func setEntry(_ entry: OutlineEntry, of candidate: Int) { candidates[candidate].entry = entry }
}

extension PlainTextAssembly {
  private mutating func addFormFeed(_ offset: Int) {
    furniture.append(Furniture(start: offset, length: 1, kind: .formFeed))
  }

  /// Whether a line inside a page is what every other page has at its edge and this one has not: extraction puts the
  /// pieces of a page's head between its first lines.
  private func isAstray(_ index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(lines[index].blankBefore) > profile.usualGap, index + 1 < lines.count,
      Int(lines[index + 1].blankBefore) > profile.usualGap,
      let key = profile.furniture.constantKey(of: lines[index], in: bytes)
    else { return false }
    return !constantOnPage.contains(key)
  }

  /// Sorts a line into furniture or text.
  private mutating func addLine(
    _ line: SourceLine, mayBeFurniture: Bool, isTopmost: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    if line.traits.contains(.startsPage) {
      pageStart = nil
      sequence.beginPage()
    }
    if mayBeFurniture, !rulings.nameHeading(line),
      let found = profile.furniture.judge(line, isTopmost: isTopmost, in: bytes),
      found.kind != .pageNumber || found.number.map({ sequence.accepts($0) }) ?? false
    {
      if !hasTitle, coverRange == nil, found.kind == .runningHead, found.number == nil { coverRange = line.textRange }
      furniture.append(Furniture(start: line.textStart, length: line.textLength, kind: found.kind, group: found.group))
      if let key = profile.furniture.constantKey(of: line, in: bytes) { constantOnPage.insert(key) }
      if let number = found.number { addPage(number, line) }
      isAfterFurniture = true
      return
    }
    var line = line
    if isAfterFurniture { line.traits.insert(.afterFurniture) }
    isAfterFurniture = false
    if pageStart == nil { pageStart = line.textStart }
    if !hasTitle {
      hasTitle = true
      if profile.setting != .layout, HeadingShape.fits(line, in: bytes) { titleRange = line.textRange }
    }
    lines.append(line)
  }

  private mutating func addPage(_ number: Int, _ line: SourceLine) {
    sequence.take(number)
    let position = profile.furniture.numbersStandAtHead ? line.textEnd : pageStart ?? line.textStart
    if (pages.last?.position ?? -1) < position { pages.append(PageMark(number: number, position: position)) }
    pageStart = nil
  }

  /// Decides about the next line and returns how many lines that settled.
  private mutating func decide(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let line = lines[next]
    let numbering = NumberingReader(bytes: bytes).read(line.textRange)
    if candidates.count < PlainTextAssembly.mostCandidates, let found = candidate(numbering, in: bytes) {
      close(in: bytes)
      newCandidates.append((candidates.count, writer.count))
      var block = standing(line, in: bytes)
      block.spaceBefore = UInt8(clamping: spaceBefore(line, isHeading: true))
      if found.lineCount > 1 { block.traits.insert(.hardWrapped) }
      var candidate = found.candidate
      candidate.start = block.start
      candidate.kind = block.kind
      candidates.append(candidate)
      writer.append(block, to: candidate.end, in: bytes)
      return found.lineCount
    }
    if !candidates.isEmpty { candidates[candidates.count - 1].bodyLines += max(1, (Int(line.cells) + 40) / 80) }
    if line.traits.contains(.continued) || finder.isClaimed(line) {
      close(in: bytes)
      writer.append(standing(line, in: bytes), to: line.textEnd, in: bytes)
    } else if let wrap = profile.wrap {
      join(line, numbering: numbering, wrap: wrap, in: bytes)
    } else if let edge = profile.filledEdge {
      fill(line, numbering: numbering, edge: edge, in: bytes)
    } else {
      writer.append(standing(line, in: bytes), to: line.textEnd, in: bytes)
    }
    return 1
  }

  /// The candidate that begins at the next line: the one that was found, or the one that a person rules.
  private mutating func candidate(
    _ numbering: Numbering?, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (candidate: HeadingCandidate, lineCount: Int)? {
    var found = finder.candidate(at: next, numbering: numbering, in: lines, of: bytes)
    if keepsTurnedAway, let line = finder.nearMiss { turnedAway.append(line) }
    switch rulings.ruling(on: lines[next], in: bytes) {
    case nil: break
    case .text:
      if keepsTurnedAway, var line = found?.candidate {
        line.ruling = .text
        turnedAway.append(line)
      }
      return nil
    case .heading(let level, let isPattern):
      found = found ?? (finder.single(at: next, numbering: numbering, in: lines, of: bytes), 1)
      found?.candidate.ruling = .heading(level: level, isPattern: isPattern)
      if found?.candidate.system == .title { found?.candidate.system = .shape }
    }
    guard let count = found?.lineCount, count > 1, !rulings.isEmpty,
      (next + 1..<next + count).contains(where: { rulings.ruling(on: lines[$0], in: bytes) != nil })
    else { return found }
    // A line that a person speaks of is no part of the heading before it.
    let ruling = found?.candidate.ruling
    found = (finder.single(at: next, numbering: numbering, in: lines, of: bytes), 1)
    found?.candidate.ruling = ruling
    return found
  }

  /// The block of a line that stays as it is.
  private func standing(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Block {
    var traits: Block.Traits = line.traits.contains(.continued) ? .continued : []
    let isParagraph = profile.setting != .layout && (line.indent <= 8 || line.cells > 80)
    if isParagraph, line.indent > 0 { traits.insert(.indented) }
    return Block(
      start: isParagraph || line.traits.contains(.continued) ? line.textStart : layoutStart(line, in: bytes), length: 0,
      kind: isParagraph ? .paragraph : .preformatted, spaceBefore: Int(line.blankBefore), traits: traits)
  }

  /// The first byte of a line's indent, behind a mark of the file or page before it.
  private func layoutStart(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = line.textStart
    while start > line.start {
      let length = WhiteSpace.length(before: start, in: bytes, limit: line.start)
      let byte = bytes[start - 1]
      if length == 0 || byte == 0x0C || byte == 0xBF { break }
      start -= length
    }
    return start
  }

  /// Joins a line to the open paragraph, or begins a new one with it.
  private mutating func join(
    _ line: SourceLine, numbering: Numbering?, wrap: Wrap, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    if let paragraph = open {
      let ending = LineEnding(
        upper: paragraph.last, lower: line, after: next + 1 < lines.count ? lines[next + 1] : nil,
        before: next >= 2 ? lines[next - 2] : nil,
        isFirst: paragraph.lineCount == 1, upperNumbering: paragraph.numbering, lowerNumbering: numbering,
        isSplit: paragraph.isSplit, wrap: wrap,
        isHan: profile.isHan,
        usualGap: profile.usualGap, bytes: bytes)
      if !ParagraphJudge.ends(ending) {
        if Hyphenation.mayDivide(paragraph.last, line),
          let hyphen = profile.hyphenation.hyphen(between: paragraph.last, and: line, in: bytes)
        {
          hyphens.append(Furniture(start: hyphen.lowerBound, length: hyphen.count, kind: .lineHyphen))
        }
        open?.end = line.textEnd
        open?.last = line
        if LabelRule.vote(on: ending) < 0 {
          // Label and text were one line of the page: what follows is judged by the width of both.
          open?.last.cells += paragraph.last.cells + 2
          open?.isSplit = true
        } else {
          open?.lineCount += 1
          open?.isSplit = false
        }
        open?.numbering = nil
        open?.block.traits.insert(.hardWrapped)
        return
      }
      close(in: bytes)
    }
    let isIndented = wrap.firstIndent > 0 && Int(line.indent) > wrap.bodyIndent || wrap.lostIndent > 0
    let isSetIn = wrap.hasDepths && Int(line.indent) > wrap.bodyIndent + 1
    let block = Block(
      start: line.textStart, length: 0, spaceBefore: spaceBefore(line, isHeading: false),
      traits: isIndented ? .indented : isSetIn ? .setIn : [])
    open = OpenParagraph(block: block, end: line.textEnd, last: line, lineCount: 1, numbering: numbering)
  }

  /// Joins a line of a laid-out text to the open one where both are running text; else lets it stand.
  private mutating func fill(
    _ line: SourceLine, numbering: Numbering?, edge: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    if let paragraph = open,
      FilledText.joins(
        paragraph.last, isFirst: paragraph.lineCount == 1, line, numbering: numbering, edge: paragraph.edge, in: bytes)
    {
      if paragraph.lineCount == 1 {
        open?.block.start = paragraph.last.textStart
        open?.block.kind = .paragraph
        open?.block.traits = [.hardWrapped, .setIn]
      }
      open?.end = line.textEnd
      open?.last = line
      open?.lineCount += 1
      return
    }
    close(in: bytes)
    open = OpenParagraph(
      block: standing(line, in: bytes), end: line.textEnd, last: line, lineCount: 1,
      edge: FilledText.edge(of: lines[next...], usual: edge))
  }

  private mutating func close(in bytes: UnsafeBufferPointer<UInt8>) {
    guard var paragraph = open else { return }
    if let wrap = profile.wrap, wrap.hasDepths, paragraph.lineCount == 1, isVerbatim(paragraph.last, in: bytes) {
      paragraph.block.start = layoutStart(paragraph.last, in: bytes)
      paragraph.block.kind = .preformatted
      paragraph.block.traits = []
    }
    writer.append(paragraph.block, to: paragraph.end, in: bytes)
    open = nil
  }

  /// Whether a line that stands alone is code or a row of a table.
  private func isVerbatim(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    LineGaps.hasWideGap(line.textRange, in: bytes) || VerbatimLine(line, in: bytes).isCode
  }

  /// The empty lines that part a line from the one before it when double spacing and page ends are gone.
  private func spaceBefore(_ line: SourceLine, isHeading: Bool) -> Int {
    guard profile.wrap != nil else { return Int(line.blankBefore) }
    if line.crossesPage { return isHeading ? 1 : 0 }
    return min(2, max(0, Int(line.blankBefore) - profile.usualGap))
  }
}
