/// Finds the lines that may be headings.
struct HeadingFinder: Sendable {
  let profile: DocumentProfile

  /// Whether text that is no title has been met: before it, lines may be the document's own title.
  private(set) var isPastTitle = false

  private var contents = ContentsReader()

  /// Where the last line of printed contents stands.
  private var lastContents = -1

  /// Where titles stand that belong to labels before them.
  private var claimed: Set<Int> = []

  /// The line last looked at, where it came near to being a candidate.
  private(set) var nearMiss: HeadingCandidate?

  /// Whether the text is a formatted manual page.
  private var isManual = false

  /// The fewest votes that make a line a candidate; for a bare number its subsections or its neighbours have to speak.
  private static let fewestVotes = 1
  private static let fewestVotesOfNumber = -1
  private static let fewestVotesWithoutLabel = 3

  /// The fewest votes with which a line came near to being a candidate.
  private static let fewestNear = -2
  private static let fewestNearWithoutLabel = 1

  /// Wider lines are never headings.
  private static let widest = 160

  /// The most lines of one heading.
  private static let mostLines = 3

  init(profile: DocumentProfile) { self.profile = profile }

  /// The candidate that begins at a line, with the number of lines it takes.
  ///
  /// Lines up to `mostLines` behind the one at `index` have to be known, or the text to end before.
  mutating func candidate(
    at index: Int, numbering: Numbering?, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> (candidate: HeadingCandidate, lineCount: Int)? {
    let line = lines[index]
    nearMiss = nil
    guard !isClaimed(line) else { return nil }
    if contents.takes(index, numbering: numbering, in: lines, of: bytes) {
      isPastTitle = true
      lastContents = line.textStart
      return nil
    }
    guard Int(line.cells) <= HeadingFinder.widest, !line.traits.contains(.continued) else {
      isPastTitle = true
      return nil
    }
    if let system = markedSystem(at: index, in: lines, of: bytes) {
      return (marked(system, at: index, in: lines, of: bytes), 1)
    }
    guard !isManual else { return nil }
    let reader = NumberingReader(bytes: bytes)
    if let listed = listed(at: index, numbering: numbering, in: lines, of: bytes) { return listed }
    if let numbering {
      isPastTitle = true
      if let torn = torn(numbering, at: index, in: lines, reader: reader) { return (torn, 1) }
      let count = labelledLines(numbering, at: index, in: lines, reader: reader)
      let context = context(lines, index, count, numbering, bytes)
      let evidence = HeadingEvidence(context)
      // Nothing that others show speaks for a line that breaks in the middle of a sentence.
      let mayGain =
        (numbering.system == .decimal(depth: 1)
          || numbering.isAlone && numbering.system.isWeak && !profile.furniture.hasFormFeeds)
        && SentenceFlowRule.vote(on: context) == 0
      let fewest = mayGain ? HeadingFinder.fewestVotesOfNumber : HeadingFinder.fewestVotes
      guard evidence.total >= fewest else {
        if evidence.total >= HeadingFinder.fewestNear {
          nearMiss = HeadingCandidate(context, numbering.system, evidence)
        }
        return nil
      }
      return (HeadingCandidate(context, numbering.system, evidence), count)
    }
    if !isPastTitle, let title = title(at: index, in: lines, of: bytes, reader: reader) { return title }
    isPastTitle = true
    guard profile.setting != .layout,
      HeadingShape.fits(line, in: bytes) || HeadingShape.fitsBehindBullet(line, in: bytes),
      Int(line.blankBefore) > profile.usualGap || line.crossesPage || index == 0
        || standsOut(index, in: lines, of: bytes)
        || BetweenRulesRule.isBetweenRules(
          lines[index], after: index > 0 ? lines[index - 1] : nil,
          before: index + 1 < lines.count ? lines[index + 1] : nil, in: bytes),
      !HeadingWords.isContents(line.textRange, in: bytes),
      !(index > 0 && reader.read(lines[index - 1].textRange)?.isAlone ?? false)
    else { return nil }
    let count = shapedLines(at: index, in: lines, reader: reader)
    let context = context(lines, index, count, nil, bytes)
    let evidence = HeadingEvidence(context)
    guard evidence.total >= HeadingFinder.fewestVotesWithoutLabel else {
      if evidence.total >= HeadingFinder.fewestNearWithoutLabel {
        nearMiss = HeadingCandidate(context, .shape, evidence)
      }
      return nil
    }
    claim(context.head, at: index + count, in: lines, of: bytes)
    return (HeadingCandidate(context, .shape, evidence), count)
  }

  /// The candidate that one line by itself is, whatever speaks against it.
  func single(
    at index: Int, numbering: Numbering?, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> HeadingCandidate {
    let context = context(lines, index, 1, numbering, bytes)
    return HeadingCandidate(context, numbering?.system ?? .shape, HeadingEvidence(context))
  }

  /// Whether a line is the title of a label that stands before it.
  func isClaimed(_ line: SourceLine) -> Bool { line.textStart == lastContents || claimed.contains(line.textStart) }

  /// The system of a heading that an underline or the form of a manual page makes one.
  private mutating func markedSystem(
    at index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> NumberingSystem? {
    if ManualPage.isHead(lines[index], in: bytes) {
      // Pages can follow each other; another text is none for having such a line.
      if !isPastTitle { isManual = true }
      isPastTitle = true
      return nil
    }
    if let style = Adornment.style(of: index, in: lines, of: bytes),
      !BoilerplateRule.isBoilerplate(lines[index].textRange, in: bytes)
    {
      return style
    }
    return isManual ? ManualPage.system(of: index, in: lines, of: bytes) : nil
  }

  private mutating func marked(
    _ system: NumberingSystem, at index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> HeadingCandidate {
    isPastTitle = true
    if case .underline = system { claim(lines[index + 1]) }
    var context = context(lines, index, 1, nil, bytes)
    context.isMarked = true
    return HeadingCandidate(context, system, HeadingEvidence(context))
  }

  /// Keeps a line for the heading before it.
  private mutating func claim(_ line: SourceLine) {
    claimed = claimed.filter { $0 > line.start - 4096 }
    claimed.insert(line.textStart)
  }

  /// Keeps the lines below a title for it; what a date alone heads is not known before all dates are.
  private mutating func claim(
    _ head: ArticleHead, at index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) {
    for line in lines[index..<index + head.count] where !head.isDatedOnly || !Byline.isDate(line, in: bytes) {
      claim(line)
    }
  }

  /// The heading that the printed contents name, with the lines that it takes.
  private mutating func listed(
    at index: Int, numbering: Numbering?, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> (candidate: HeadingCandidate, lineCount: Int)? {
    let isLabel = numbering?.isAlone ?? false
    let title = isLabel ? index + 1 : index
    // Nothing sets off the first heading behind the contents where empty lines stand between all lines.
    let isFirst = index > 0 && lines[index - 1].textStart == lastContents
    guard title < lines.count, isLabel || numbering != nil || isFirst || isSetOff(lines[index]) else { return nil }
    let start = isLabel ? lines[title].textStart : numbering?.end ?? lines[title].textStart
    let found = contents.titleLines(at: title, from: start, numbering: numbering, in: lines, of: bytes)
    let together = lines[title..<title + found.count]
    let isList = zip(together, together.dropFirst()).contains {
      LinePair.areSeparate($0, $1, isHan: profile.isHan, in: bytes)
    }
    guard found.count > 0, !isList else { return nil }
    var context = context(lines, index, title - index + found.count, numbering, bytes)
    context.isInContents = true
    isPastTitle = true
    var candidate = HeadingCandidate(context, numbering?.system ?? .named, HeadingEvidence(context))
    candidate.timesInContents = found.times
    if found.isDivided {
      let last = candidate.lineRanges.suffix(1)
      candidate.lineRanges = candidate.lineRanges.dropLast().map { Title.withoutHyphen($0, in: bytes) } + last
    }
    return (candidate, context.lines.count)
  }

  private func standsOut(_ index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Most lines are wider, and need no look at those below.
    guard Int(lines[index].cells) <= StandingOutRule.widest(profile) else { return false }
    let end = index + (isSubtitle(at: index + 1, in: lines, of: bytes) ? 2 : 1)
    let head = ArticleHead(at: end, in: lines, of: bytes, usualGap: profile.usualGap)
    return StandingOutRule.standsOut(
      lines[index...index], after: index > 0 ? lines[index - 1] : nil,
      before: head.body ?? (end < lines.count ? lines[end] : nil), head: head, profile: profile, bytes)
  }

  private func isSetOff(_ line: SourceLine) -> Bool { Int(line.blankBefore) > profile.usualGap || line.crossesPage }

  /// The heading of a label whose title stands behind other labels.
  private mutating func torn(
    _ numbering: Numbering, at index: Int, in lines: [SourceLine], reader: NumberingReader
  ) -> HeadingCandidate? {
    guard numbering.isAlone, profile.setting != .layout else { return nil }
    let gap = profile.usualGap
    if profile.wrap == nil { return titled(numbering, at: index, in: lines, reader: reader) }
    guard !numbering.system.mayList else { return nil }
    var title = LabelPairing.spacedTitle(at: index, in: lines, usualGap: gap, reader: reader)
    if title.isEmpty, let place = LabelPairing.title(at: index, in: lines, usualGap: gap, reader: reader) {
      title = [place]
    }
    guard !title.isEmpty, title.allSatisfy({ HeadingShape.fits(lines[$0], in: reader.bytes) && !isClaimed(lines[$0]) })
    else { return nil }
    claimed = claimed.filter { $0 > lines[index].start }
    for place in title { claimed.insert(lines[place].textStart) }
    let context = context(lines, index, 1, numbering, reader.bytes)
    var candidate = HeadingCandidate(context, numbering.system, HeadingEvidence(context))
    candidate.lineRanges = [lines[index].textRange] + title.map { lines[$0].textRange }
    return candidate
  }

  /// The heading of a label with its title on the line below, where each paragraph is one line: two lines as before.
  private mutating func titled(
    _ numbering: Numbering, at index: Int, in lines: [SourceLine], reader: NumberingReader
  ) -> HeadingCandidate? {
    guard index + 1 < lines.count, profile.marksParagraphs else { return nil }
    let title = lines[index + 1]
    let next = index + 2 < lines.count ? lines[index + 2] : nil
    guard Int(title.blankBefore) <= profile.usualGap + 1, HeadingShape.fits(title, in: reader.bytes),
      reader.read(title.textRange) == nil, !Byline.isByline(title, in: reader.bytes),
      !BoilerplateRule.isBoilerplate(title.textRange, in: reader.bytes),
      isTitle(title, of: numbering, before: next, in: reader.bytes)
    else { return nil }
    claim(title)
    let context = context(lines, index, 2, numbering, reader.bytes)
    var candidate = HeadingCandidate(context, numbering.system, HeadingEvidence(context))
    candidate.end = lines[index].textEnd
    candidate.lineRanges = [lines[index].textRange, title.textRange]
    return candidate
  }

  /// Whether a line below a label that stands alone is its title.
  private func isTitle(
    _ line: SourceLine, of numbering: Numbering, before next: SourceLine?, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let isShort = line.cells <= 50 && line.first != .opener && !line.last.isStop
    // What stands together between empty lines is one heading, however short the text below begins.
    let isBlock = line.blankBefore == 0 && next.map { $0.blankBefore > 0 } ?? false
    if isShort, isBlock || numbering.system.isDivision && next?.last.endsSentence ?? false { return true }
    return !numbering.system.mayList
      && StandingOutRule.standsOut([line], after: nil, before: next, profile: profile, bytes)
  }

  private func context(
    _ lines: [SourceLine], _ index: Int, _ count: Int, _ numbering: Numbering?, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> HeadingContext {
    let end = index + count
    var context = HeadingContext(
      bytes: bytes, profile: profile, lines: lines[index..<end], previous: index > 0 ? lines[index - 1] : nil,
      next: end < lines.count ? lines[end] : nil, numbering: numbering)
    if numbering == nil {
      context.head = ArticleHead(at: end, in: lines, of: bytes, usualGap: profile.usualGap)
    }
    return context
  }

  /// How many lines a heading with a label takes: a title below its label, or a title too long for its line.
  private func labelledLines(
    _ numbering: Numbering, at index: Int, in lines: [SourceLine], reader: NumberingReader
  ) -> Int {
    if profile.setting == .layout { return hangingLines(numbering, at: index, in: lines, reader: reader) }
    guard !numbering.system.mayList, let wrap = profile.wrap, index + 1 < lines.count else { return 1 }
    let next = lines[index + 1]
    guard HeadingShape.fits(next, first: numbering.isAlone, in: reader.bytes), !isClaimed(next),
      !next.traits.contains(.startsPage),
      reader.read(next.textRange) == nil
    else { return 1 }
    if numbering.isAlone {
      var count = 1
      while count < HeadingFinder.mostLines, index + count < lines.count {
        let line = lines[index + count]
        let isShort =
          index + count + 1 >= lines.count
          || !wrap.isFull(line, before: lines[index + count + 1], isFirst: true, isHan: profile.isHan)
        guard HeadingShape.fits(line, in: reader.bytes), isShort, !isClaimed(line),
          Int(line.blankBefore) <= profile.usualGap + 2,
          reader.read(line.textRange) == nil
        else { break }
        count += 1
      }
      return count
    }
    return brokenLines(at: index, wrap: wrap, in: lines, reader: reader)
  }

  /// How many lines a heading takes that is too long for one: what sets off its last line, or the question mark that ends
  /// it, tells that it is no beginning of a paragraph.
  private func brokenLines(at index: Int, wrap: Wrap, in lines: [SourceLine], reader: NumberingReader) -> Int {
    var count = 1
    while count < HeadingFinder.mostLines, index + count < lines.count, lines[index + count - 1].last.isInsideSentence {
      let upper = lines[index + count - 1]
      let lower = lines[index + count]
      // On pages the type of headings is larger, so that their lines hold fewer characters; a small letter goes on.
      let isFull =
        wrap.isFull(upper, before: lower, isFirst: true, isHan: profile.isHan)
        || wrap.slack > 0 && lower.first == .lowercase && Int(upper.cells) * 2 >= wrap.width
      guard isFull, HeadingShape.fits(lower, first: false, in: reader.bytes), !isClaimed(lower),
        !lower.traits.contains(.startsPage),
        Int(lower.blankBefore) <= profile.usualGap, reader.read(lower.textRange) == nil
      else { break }
      count += 1
    }
    let isAsked = lines[index + count - 1].last == .question
    let isSetOff = index + count < lines.count && Int(lines[index + count].blankBefore) > profile.usualGap
    return isAsked || isSetOff ? count : 1
  }

  /// How many lines a heading takes whose further lines are set in as far as its title.
  private func hangingLines(
    _ numbering: Numbering, at index: Int, in lines: [SourceLine], reader: NumberingReader
  ) -> Int {
    let line = lines[index]
    guard !numbering.isAlone, line.last.isInsideSentence else { return 1 }
    let column = Int(line.indent) + Int(profile.width.cells(line.textStart..<numbering.end, in: reader.bytes))
    var count = 1
    while count < HeadingFinder.mostLines, index + count < lines.count {
      let next = lines[index + count]
      guard next.blankBefore == 0, !next.crossesPage, Int(next.indent) == column, column > Int(line.indent),
        reader.read(next.textRange) == nil
      else { break }
      count += 1
    }
    // What goes on longer, or ends like a sentence, is the item of a list.
    let isSetOff =
      index + count >= lines.count || lines[index + count].blankBefore > 0 || lines[index + count].crossesPage
    return isSetOff && count > 1 && HeadingShape.fits(lines[index + count - 1], first: false, in: reader.bytes)
      ? count : 1
  }

  /// How many lines a heading without a label takes.
  private func shapedLines(at index: Int, in lines: [SourceLine], reader: NumberingReader) -> Int {
    guard let wrap = profile.wrap else { return isSubtitle(at: index + 1, in: lines, of: reader.bytes) ? 2 : 1 }
    var count = 1
    while count < HeadingFinder.mostLines, index + count < lines.count {
      if isSubtitle(at: index + count, in: lines, of: reader.bytes) { return count + 1 }
      let upper = lines[index + count - 1]
      let lower = lines[index + count]
      guard Int(lower.blankBefore) <= profile.usualGap, !lower.crossesPage, Int(upper.cells) * 2 >= wrap.width,
        HeadingShape.fits(lower, in: reader.bytes), lower.cells <= upper.cells + 8, upper.last.isInsideSentence,
        reader.read(lower.textRange) == nil, !Byline.isBelowTitle(lower, in: reader.bytes),
        !AuthorLine.fits(lower, in: reader.bytes),
        !LinePair.areSeparate(upper, lower, isHan: profile.isHan, in: reader.bytes)
      else { break }
      count += 1
    }
    return count
  }

  /// Whether a line goes on with a title by a dash: ——在全国会议上的讲话.
  private func isSubtitle(at index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < lines.count, lines[index].first == .dash, lines[index].textLength > 6 else { return false }
    let line = lines[index]
    return Int(line.blankBefore) <= profile.usualGap && !line.crossesPage && !line.last.isStop
      && bytes[line.textRange].begins(with: "——") && line.cells <= 80
  }

  /// The document's title: the lines at its very beginning that look like one.
  private mutating func title(
    at index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>, reader: NumberingReader
  ) -> (candidate: HeadingCandidate, lineCount: Int)? {
    guard profile.wrap != nil, HeadingShape.fits(lines[index], in: bytes), lines[index].first != .opener,
      !HeadingWords.isContents(lines[index].textRange, in: bytes)
    else { return nil }
    let count = shapedLines(at: index, in: lines, reader: reader)
    let context = context(lines, index, count, nil, bytes)
    guard index == 0 || !AuthorLine.areNames(lines[index], in: bytes) else { return nil }
    let flow =
      SentenceFlowRule.vote(on: context) + AddressRule.vote(on: context) + BoilerplateRule.vote(on: context)
    guard flow == 0, let next = context.next, !Byline.isByline(context.first, in: bytes),
      !Byline.isByline(next, in: bytes)
    else { return nil }
    claim(context.head, at: index + count, in: lines, of: bytes)
    isPastTitle = context.head.count > 0
    return (HeadingCandidate(context, .title, HeadingEvidence(context)), count)
  }
}
