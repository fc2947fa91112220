internal import DocumentModel

/// One way through a text with one profile: what stands between two calls of `step`.
struct PlainTextPass: Sendable {
  let profile: DocumentProfile
  private var scanner: LineScanner
  private var assembly: PlainTextAssembly

  /// The level of each candidate as last published.
  private var levels: [Int] = []

  /// Which of the titles at the beginning is a heading like the others, as last judged.
  private var firstPiece: Int?

  /// The outline is judged anew when this many candidates have come, and at least a quarter of those before, so that the
  /// time stays linear; and at the end.
  private static let fewestNew = 8

  /// - Parameter keepsTurnedAway: Whether `reports` also tells of lines that came near to being headings.
  init(profile: DocumentProfile, rulings: Rulings = Rulings(patterns: []), keepsTurnedAway: Bool = false) {
    self.profile = profile
    scanner = LineScanner(width: profile.width, hasRareLineEnds: profile.hasRareLineEnds)
    assembly = PlainTextAssembly(profile: profile, rulings: rulings, keepsTurnedAway: keepsTurnedAway)
  }

  /// How far source lines have been read.
  var scanned: Int { scanner.offset }

  /// What a person says of single lines; to be set before they are read.
  var lineRulings: [Int: LineCorrection.Verdict] {
    get { assembly.rulings.lines }
    set { assembly.rulings.lines = newValue }
  }

  /// Reads on to an offset and tells what that adds.
  mutating func step(_ storage: TextStorage, to limit: Int, isComplete: Bool) -> DocumentGrowth {
    var growth = DocumentGrowth(readThrough: 0, isComplete: isComplete)
    storage.withBytes { bytes in
      var lines: [SourceLine] = []
      lines.reserveCapacity((limit - scanner.offset) / 64)
      scanner.scan(bytes, to: limit, isComplete: isComplete, into: &lines)
      assembly.append(lines, formFeeds: scanner.takeFormFeeds(), isComplete: isComplete, in: bytes)
      if isDue(isComplete) { judge(into: &growth, in: bytes) }
      (growth.blocks, growth.furniture, growth.pages) = assembly.take()
      if growth.outline != nil || isComplete { growth.title = title(in: bytes) }
      if isComplete {
        growth.findings = profile.findings + assembly.rulings.findings
        growth.numberingFaults = NumberingReview(numberedHeadings).faults
      }
    }
    growth.readThrough = isComplete ? storage.count : assembly.readThrough(scanner.offset)
    return growth
  }

  /// The headings of the outline with the numbers that they count by.
  private var numberedHeadings: [NumberingReview.Heading] {
    zip(assembly.candidates, levels).compactMap { candidate, level in
      guard level > 0, var entry = candidate.entry else { return nil }
      entry.level = level
      return NumberingReview.Heading(
        system: candidate.system, prefix: candidate.prefix, number: candidate.number, entry: entry)
    }
  }

  private func isDue(_ isComplete: Bool) -> Bool {
    let count = assembly.candidates.count
    if isComplete { return true }
    return count > 0 && levels.isEmpty || count >= levels.count + max(PlainTextPass.fewestNew, levels.count / 4)
  }

  /// Judges all candidates: new blocks become headings, known ones are amended, the outline is made.
  private mutating func judge(into growth: inout DocumentGrowth, in bytes: UnsafeBufferPointer<UInt8>) {
    let judge = OutlineJudge(assembly.candidates)
    let judged = judge.levels
    firstPiece = judge.firstPiece
    let firstNew = assembly.newCandidates.first?.candidate ?? judged.count
    for index in 0..<min(firstNew, judged.count) where judged[index] != (index < levels.count ? levels[index] : 0) {
      let candidate = assembly.candidates[index]
      growth.amended.append(
        Block(
          start: candidate.start, length: candidate.end - candidate.start,
          kind: judged[index] > 0 ? .heading : candidate.kind, level: judged[index]))
    }
    for (candidate, block) in assembly.newCandidates where judged[candidate] > 0 {
      assembly.setHeading(level: judged[candidate], block: block)
    }
    levels = judged
    growth.outline = outline(in: bytes)
  }

  private mutating func outline(in bytes: UnsafeBufferPointer<UInt8>) -> Outline {
    var entries: [OutlineEntry] = []
    let titles = titleCount
    for index in levels.indices where levels[index] > 0 {
      let candidate = assembly.candidates[index]
      if isDocumentTitle(index, amongTitles: titles) { continue }
      var entry = candidate.entry ?? makeEntry(of: index, in: bytes)
      entry.level = levels[index]
      entries.append(entry)
    }
    return Outline(entries)
  }

  private var titleCount: Int {
    levels.indices.count { levels[$0] > 0 && assembly.candidates[$0].system == .title }
  }

  /// A title over the whole document is no section of it; several are those of its parts, where it has headings at all:
  /// a title and the name of the author below it are no outline.
  private func isDocumentTitle(_ index: Int, amongTitles count: Int) -> Bool {
    guard assembly.candidates[index].system == .title else { return false }
    if let firstPiece { return index < firstPiece }
    return count < 2 || count == levels.count { $0 > 0 }
  }

  private mutating func makeEntry(of index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> OutlineEntry {
    let candidate = assembly.candidates[index]
    let entry = OutlineEntry(
      title: Title.text(candidate.titleRanges, in: bytes),
      label: candidate.labelBeside.map { Title.text($0, in: bytes) } ?? "", level: 1, position: candidate.start,
      evidence: OutlineJudge.evidence(candidate))
    assembly.setEntry(entry, of: index)
    return entry
  }

  /// The document's title: its title lines, or its first line; where these name the authors, the running head over them.
  private func title(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    let titles = assembly.candidates.prefix { $0.system == .title }
    let whole = firstPiece.map { $0 > 0 ? titles.prefix($0) : titles } ?? titles
    let lines = whole.map { Title.text($0.titleRanges, in: bytes) }
    let first = lines.first ?? assembly.titleRange.map { Title.text($0, in: bytes) } ?? ""
    if let cover = assembly.coverRange, first.isEmpty || PersonNames.areAll(of: first) {
      return Title.text(cover, in: bytes)
    }
    return lines.isEmpty ? first : lines.joined(separator: " ")
  }
}

extension PlainTextPass {
  /// Why lines are entries of the outline or, where they came near, are none; in reading order.
  func reports(in bytes: UnsafeBufferPointer<UInt8>) -> [HeadingReport] {
    let judge = OutlineJudge(assembly.candidates)
    let titles = titleCount
    var reports: [HeadingReport] = []
    for (index, candidate) in assembly.candidates.enumerated() {
      let isDocumentTitle = isDocumentTitle(index, amongTitles: titles)
      reports.append(
        HeadingReport(
          candidate, level: isDocumentTitle ? 0 : judge.levels[index], votes: judge.votes(on: index),
          decision: isDocumentTitle ? .documentTitle : judge.decisions[index], in: bytes))
    }
    for candidate in assembly.turnedAway {
      let decision = candidate.ruling == .text ? HeadingDecision.ownText : .tooFewVotes
      reports.append(HeadingReport(candidate, level: 0, votes: [], decision: decision, in: bytes))
    }
    return reports.sorted { $0.position < $1.position }
  }
}
