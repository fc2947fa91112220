internal import DocumentModel

/// Finds groups of equal lines in a sample, among the lines that could be furniture.
struct FurnitureCensus {
  private(set) var groups: [FurnitureGroup] = []

  /// Pages that form feeds begin.
  private(set) var pages = 0

  /// Whether page numbers mostly stand behind a running head.
  private(set) var numbersFollowHeads = false

  /// How many lines from the edge of a page furniture can stand.
  static let edgeDepth = 5

  private var indexes: [UInt64: Int] = [:]

  init(of windows: [[SourceLine]], profile: DocumentProfile, in bytes: UnsafeBufferPointer<UInt8>) {
    pages = windows.joined().count { $0.traits.contains(.startsPage) }
    guard pages > 0 || profile.wrap != nil else { return }
    var ordinal = 0
    var page = 0
    let reader = NumberingReader(bytes: bytes)
    var candidates: [(key: UInt64, place: FurniturePlace, text: Range<Int>)] = []
    for lines in windows {
      let edges = PageEdges(lines, depth: FurnitureCensus.edgeDepth)
      for index in lines.indices {
        let line = lines[index]
        if line.traits.contains(.startsPage) { page += 1 }
        guard isLikely(lines, index, profile, in: bytes), !isCode(line, in: bytes) else { continue }
        let number = PageNumberForm.number(line.textRange, in: bytes)
        // Bare numbers stand in tables and contents too; those inside pages say nothing about the ones at their edges.
        guard number == nil || pages == 0 || edges.isAtHead(index) || edges.isAtFoot(index) else { continue }
        let key = LineKey(line.textRange, in: bytes)
        let isCapitals =
          number == nil && pages > 0 && edges.isTopmost(index) && LineKey.isCapitals(line.textRange, in: bytes)
        var numbering = reader.read(line.textRange)
        // The date at the edge of pages counts nothing.
        if case .date = numbering?.system { numbering = nil }
        let place = FurniturePlace(
          ordinal: ordinal + index, page: page, number: number ?? key.number,
          otherNumbers: LineKey.numbersBeforeLast(line.textRange, in: bytes), isAtHead: edges.isAtHead(index),
          isAtFoot: edges.isAtFoot(index), interrupts: false,
          isIsolated: isIsolated(lines, index, profile), hasGap: hasOwnGap(lines, index, in: bytes),
          endsSentence: number == nil && !isCapitals && (line.last.isStop || line.first == .bullet),
          label: number == nil && !isCapitals ? numbering?.number : nil,
          isHeadingLabel: numbering.map { $0.isAlone || $0.system != .decimal(depth: 1) } ?? false,
          surroundings: (nil, nil))
        let shared =
          number != nil ? LineKey.ofNumber(line.textRange, in: bytes) : isCapitals ? LineKey.capitals : key.hash
        candidates.append((shared, place, line.textRange))
      }
      ordinal += lines.count
    }
    group(&candidates, windows: windows, profile: profile, in: bytes)
  }

  /// Counts groups first, then what their lines' neighbours tell.
  private mutating func group(
    _ candidates: inout [(key: UInt64, place: FurniturePlace, text: Range<Int>)], windows: [[SourceLine]],
    profile: DocumentProfile, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    var counts: [UInt64: Int] = [:]
    for candidate in candidates { counts[candidate.key, default: 0] += 1 }
    candidates.removeAll { counts[$0.key, default: 0] < 2 }
    let lines = Array(windows.joined())
    let furnished = Dictionary(candidates.map { ($0.place.ordinal, $0.place.endsSentence) }) { $1 }
    var headsBefore = 0
    var headsBehind = 0
    for (position, candidate) in candidates.enumerated() {
      var place = candidate.place
      place.interrupts = interrupts(place.ordinal, furnished, lines, profile)
      if pages == 0 { place.surroundings = surroundings(of: place.ordinal, in: lines, of: bytes) }
      let index = indexes[candidate.key, default: groups.count]
      if index == groups.count {
        indexes[candidate.key] = index
        groups.append(FurnitureGroup(key: candidate.key, first: candidate.text))
      }
      groups[index].add(place)
      let before = position > 0 ? candidates[position - 1] : nil
      let behind = position + 1 < candidates.count ? candidates[position + 1] : nil
      let isBefore = before.map { $0.place.ordinal == place.ordinal - 1 && $0.key != candidate.key } ?? false
      let isBehind = behind.map { $0.place.ordinal == place.ordinal + 1 && $0.key != candidate.key } ?? false
      let isNumber = LineKey.isNumber(candidate.key)
      let isBesideNumber =
        isBefore && (before.map { LineKey.isNumber($0.key) } ?? false)
        || isBehind && (behind.map { LineKey.isNumber($0.key) } ?? false)
      if (isBefore || isBehind) && (isNumber || isBesideNumber) { groups[index].besideNumbers += 1 }
      if isNumber && pages == 0 {
        headsBefore += isBefore ? 1 : 0
        headsBehind += isBehind ? 1 : 0
      }
      if isNumber && pages > 0 {
        headsBefore += place.isAtHead && !place.isAtFoot ? 1 : 0
        headsBehind += place.isAtFoot ? 1 : 0
      }
    }
    numbersFollowHeads = headsBefore > headsBehind
  }

  /// Whether a line has a wide gap and is no row of a table, whose neighbours have such gaps too.
  private func hasOwnGap(_ lines: [SourceLine], _ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func hasGap(_ index: Int) -> Bool {
      lines.indices.contains(index) && LineGaps.hasWideGap(lines[index].textRange, in: bytes)
    }
    return hasGap(index) && (pages > 0 || !hasGap(index - 1) && !hasGap(index + 1))
  }

  /// How far from a line others are looked at that tell a repeated passage: farther than a head has lines.
  private static let passageReach = 4

  private func surroundings(
    of ordinal: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> (above: UInt64?, below: UInt64?) {
    func key(_ index: Int) -> UInt64? {
      lines.indices.contains(index) ? TitleKey.hash([lines[index].textRange.prefix(200)], in: bytes) : nil
    }
    return (key(ordinal - FurnitureCensus.passageReach), key(ordinal + FurnitureCensus.passageReach))
  }

  /// Whether a line can be furniture by its width and the space around it: full lines are text, unless a gap parts the
  /// title of a page from the page's number.
  private func isLikely(
    _ lines: [SourceLine], _ index: Int, _ profile: DocumentProfile, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let line = lines[index]
    guard Int(line.cells) <= FurnitureProfile.widest, !line.traits.contains(.continued) else { return false }
    guard let wrap = profile.wrap, index + 1 < lines.count else { return true }
    return wrap.room(after: line, isFirst: false) > 4 || isIsolated(lines, index, profile)
      || pages > 0 && LineGaps.hasWideGap(line.textRange, in: bytes)
  }

  /// Whether a line opens or closes code or a remark in it: the heads of pages are made of words, and in source code form
  /// feeds part sections (GNU Coding Standards, 5.2).
  private func isCode(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !LinePair.isWide(line) && VerbatimLine(line, in: bytes).opensCode
  }

  private func isIsolated(_ lines: [SourceLine], _ index: Int, _ profile: DocumentProfile) -> Bool {
    let above = index == 0 || Int(lines[index].blankBefore) > profile.usualGap
    let below = index + 1 == lines.count || Int(lines[index + 1].blankBefore) > profile.usualGap
    return above && below
  }

  /// Whether the text around a line, other candidates left out, goes on over it.
  private func interrupts(
    _ ordinal: Int, _ furnished: [Int: Bool], _ lines: [SourceLine], _ profile: DocumentProfile
  ) -> Bool {
    var above = ordinal - 1
    // The last line of a paragraph is no head of a page, even if it is met again.
    while above > 0 && ordinal - above < 8 && furnished[above] == false { above -= 1 }
    var below = ordinal + 1
    while below < lines.count && below - ordinal < 8 && furnished[below] != nil { below += 1 }
    guard above >= 0, below < lines.count, let wrap = profile.wrap else { return false }
    // In Latin text a sentence that was cut goes on with a small letter more often than not; a list or a log never does,
    // which matters where nothing else shows pages.
    let goesOn = profile.isHan || pages > 0 ? lines[below].first != .bullet : lines[below].first == .lowercase
    guard goesOn else { return false }
    return lines[above].last.isInsideSentence && lines[above].last != .closer
      && wrap.isFull(lines[above], before: lines[below], isFirst: false, isHan: profile.isHan)
  }
}
