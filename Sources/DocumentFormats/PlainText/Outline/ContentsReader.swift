internal import DocumentModel

/// Reads the table of contents that a document prints with leaders to page numbers: what its sections are called.
///
/// Entries may be wrapped, their labels and page numbers torn from them. The entries stand before the text, so what is
/// read of them is evidence for the headings that follow.
struct ContentsReader: Sendable {
  /// The keys of the entries' titles with their labels, or without where these stand elsewhere.
  private var titles: [UInt64: Int] = [:]

  /// The lines that are together the title of an entry.
  struct Found {
    /// How many lines, 0 where they are no title.
    var count = 0
    /// How many entries have the title.
    var times = 0
    /// Whether hyphens at line ends divide words that the entry has in one piece.
    var isDivided = false
  }

  private var isOpen = false
  private var hasLeaders = false

  /// The lines of an entry that have not led to a page number yet.
  private var pending: [Range<Int>] = []

  /// The label of that entry, 0 where it has none.
  private var label: UInt64 = 0

  /// Lines since the last leader, those of page numbers left out.
  private var trailing = 0

  /// The most lines that stand behind the last leader of a page.
  private static let mostTrailing = 4

  /// The most lines of one entry, and of one heading.
  private static let mostLines = 4

  /// How far ahead a leader shows that contents go on.
  private static let reach = 8

  /// More entries than this are no table of contents.
  private static let mostTitles = 20_000

  /// Whether a line belongs to printed contents; takes in what it says.
  mutating func takes(
    _ index: Int, numbering: Numbering?, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let line = lines[index]
    let leader = ContentsReader.leader(line, in: bytes)
    if leader == nil, !isOpen {
      guard ContentsReader.mayHead(line, in: bytes), HeadingWords.isContents(line.textRange, in: bytes) else {
        return false
      }
      isOpen = true
      hasLeaders = false
      return false
    }
    let start = numbering?.end ?? line.textStart
    if leader != nil {
      isOpen = true
      hasLeaders = true
      trailing = 0
      for column in LineGaps.leaderColumns(line.textRange, in: bytes) {
        let label = column.lowerBound == line.textStart ? numbering : NumberingReader(bytes: bytes).read(column)
        let start = label?.end ?? column.lowerBound
        take(start..<max(start, LineGaps.leader(column, in: bytes) ?? column.upperBound), label, in: bytes)
        pending = []
      }
      return true
    }
    if PageNumberForm.number(line.textRange, in: bytes) != nil || line.cells <= 1 { return hasLeaders }
    guard goesOn(index, start, numbering, in: lines, of: bytes) else {
      isOpen = false
      pending = []
      return false
    }
    take(start..<line.textEnd, numbering, in: bytes)
    return true
  }

  /// Takes in a line of an entry: alone, and together with the lines before it that led to no page number.
  private mutating func take(_ range: Range<Int>, _ numbering: Numbering?, in bytes: UnsafeBufferPointer<UInt8>) {
    if let numbering {
      pending = []
      label = numbering.isAlone ? 0 : ContentsReader.label(numbering)
    } else {
      add([range], label: 0, in: bytes)
      if pending.isEmpty || pending.count == ContentsReader.mostLines {
        pending = []
        label = 0
      }
    }
    pending.append(range)
    add(pending, label: label, in: bytes)
    let unnumbered = ContentsReader.withoutPage(range, in: bytes)
    if unnumbered != range { add(pending.dropLast() + [unnumbered], label: label, in: bytes) }
  }

  /// A line without the page number at its end, and the dots before that.
  private static func withoutPage(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] &- 0x30 < 10 { end -= 1 }
    guard end < range.upperBound, end > range.lowerBound, bytes[end - 1] == 0x20 else { return range }
    while end > range.lowerBound + 1, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2E && bytes[end - 2] == 0x20 {
      end -= 1
    }
    return range.lowerBound..<end
  }

  /// A label as a value that is the same however its system writes it: Chapter 2 and 2.
  private static func label(_ numbering: Numbering?) -> UInt64 {
    guard let numbering, numbering.number > 0 else { return 0 }
    return (UInt64(truncatingIfNeeded: numbering.prefix) &+ 1) &* 0x9E37_79B9_7F4A_7C15
      &+ UInt64(truncatingIfNeeded: numbering.number)
  }

  /// Whether contents go on with a line that leads to no page number.
  private mutating func goesOn(
    _ index: Int, _ start: Int, _ numbering: Numbering?, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let line = lines[index]
    // An entry that is met again is the heading itself.
    if let key = TitleKey.hash([start..<line.textEnd], in: bytes),
      titles[key &+ ContentsReader.label(numbering)] != nil
    {
      return false
    }
    for ahead in lines[(index + 1)...].prefix(ContentsReader.reach)
    where ContentsReader.leader(ahead, in: bytes) != nil { return true }
    trailing += 1
    return hasLeaders && !line.crossesPage && trailing <= ContentsReader.mostTrailing && line.cells <= 60
      && !line.last.isStop
  }

  private mutating func add(_ ranges: [Range<Int>], label: UInt64, in bytes: UnsafeBufferPointer<UInt8>) {
    guard titles.count < ContentsReader.mostTitles, let key = TitleKey.hash(ranges, in: bytes) else { return }
    titles[key &+ label, default: 0] += 1
    // "A Title": the letter of an appendix is set off by a space alone.
    guard label == 0, let first = ranges.first, first.count > 2, bytes[first.lowerBound] &- 0x41 < 26,
      bytes[first.lowerBound + 1] == 0x20,
      let rest = TitleKey.hash([first.lowerBound + 2..<first.upperBound] + ranges.dropFirst(), in: bytes)
    else { return }
    titles[rest, default: 0] += 1
  }

  /// The lines from one on that are together the title of an entry with the same label or one torn from it.
  func titleLines(
    at index: Int, from start: Int, numbering: Numbering?, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> Found {
    guard !titles.isEmpty else { return Found() }
    let label = ContentsReader.label(numbering)
    var ranges: [Range<Int>] = []
    var found = Found()
    var hasHyphen = false
    for line in lines[index...].prefix(ContentsReader.mostLines) {
      guard ranges.isEmpty || line.blankBefore <= 1, !(line.traits.contains(.startsPage) && !ranges.isEmpty) else {
        break
      }
      if let last = ranges.last { hasHyphen = hasHyphen || Title.withoutHyphen(last, in: bytes) != last }
      ranges.append(ranges.isEmpty ? start..<line.textEnd : line.textRange)
      if let key = TitleKey.hash(ranges, in: bytes), let times = titles[key] ?? titles[key &+ label] {
        found = Found(count: ranges.count, times: times)
      } else if hasHyphen {
        // The entry has in one piece what the heading divides at a hyphen.
        let whole = ranges.dropLast().map { Title.withoutHyphen($0, in: bytes) } + [ranges[ranges.count - 1]]
        guard let key = TitleKey.hash(whole, in: bytes), let times = titles[key] ?? titles[key &+ label] else {
          continue
        }
        found = Found(count: ranges.count, times: times, isDivided: true)
      }
    }
    return found
  }

  private static func leader(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    switch line.last {
    case .digit, .final, .ellipsis, .lowercase: break
    default: return nil
    }
    guard line.cells >= 8 else { return nil }
    return LineGaps.leader(line.textRange, in: bytes)
  }

  /// Whether a line begins as one does that heads contents: asked of each line, so that few are made into words.
  private static func mayHead(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    line.textLength >= 5 && line.textLength <= 40 && HeadingWords.contentsBeginnings.contains(bytes[line.textStart])
  }
}
