/// An estimate of what cmark-gfm 0.29.0.gfm.6 needs for a text, told from one look at its bytes.
///
/// For some texts the library's time grows with the square of their length (among others CVE-2023-22483, -22484, -22486,
/// -24824, -26485 and -37463). Each term stands for one such weakness; honest texts stay far below the limits.
struct ParsingCost {
  /// About the nanoseconds that the weak places take together.
  private var time = 0

  /// The same for the reading of tables.
  private var tableTime = 0

  /// The cells that tables could have: cmark fills up every row to the width of the head.
  private var cells = 0

  private let length: Int
  private var lineCount = 0
  private var deepestNesting = 0
  private var longestDefinition = 0
  private var brackets = 0

  /// A longer text would overflow the library's 32-bit lengths.
  private static let longestText = 256 << 20
  private static let longestTime = 1_000_000_000
  private static let fewCells = 1_000_000

  /// Whether the text can be parsed in reasonable time.
  var isBearable: Bool { time <= Self.longestTime && length <= Self.longestText }

  /// Whether its tables can be, too.
  var allowsTables: Bool { time + tableTime <= Self.longestTime && cells <= Self.fewCells + length }

  init(of text: UnsafeBufferPointer<UInt8>) {
    length = text.count
    guard length <= Self.longestText else { return }
    var paragraph = MarkCount()
    var start = 0
    while start < text.count {
      let line = LineMarks(of: text, from: start)
      lineCount += 1
      deepestNesting = max(deepestNesting, line.nesting)
      brackets += line.count.brackets
      tableTime += line.count.pipes * line.count.pipes
      if line.isBlank {
        add(paragraph)
        paragraph = MarkCount()
      } else {
        paragraph.add(line.count)
      }
      start = line.end
    }
    add(paragraph)
    // A blank line goes through all open containers.
    time += max(0, deepestNesting - 50) * lineCount * 20
    // A reference copies its destination; definitions of usual length cost nothing worth counting.
    if longestDefinition > 1000 { time += longestDefinition * brackets * 10 }
  }

  private mutating func add(_ paragraph: MarkCount) {
    // Each `<!` and `<?` is followed to the paragraph's end where it does not close.
    time += paragraph.declarations * paragraph.length / 4
    // Each link goes through all open pictures before it.
    time += paragraph.pictures * paragraph.pictures * 2
    // Each note reference goes through all open emphases before it.
    time += paragraph.notes * paragraph.delimiters * 3
    cells += paragraph.widestRow * paragraph.lines
    if paragraph.definitions > 0 { longestDefinition = max(longestDefinition, paragraph.longestLine) }
  }
}
