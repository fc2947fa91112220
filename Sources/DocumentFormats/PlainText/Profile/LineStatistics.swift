/// Simple counts over a sample that tell laid-out text from prose.
struct LineStatistics {
  private(set) var gaps = Tally()
  private(set) var indents = Tally()
  private var total = 0
  private var deep = 0
  private var marks = 0
  private var hasPages = false
  private var code = 0
  private var wideIndents = Tally()
  private var separators = Tally()

  init(windows: [[SourceLine]], in bytes: UnsafeBufferPointer<UInt8>) {
    for line in windows.joined() where !line.traits.contains(.continued) {
      total += 1
      if line.traits.contains(.startsPage) { hasPages = true }
      if line.indent == 0, LineStatistics.isMarkup(line.textRange, in: bytes) { marks += 1 }
      if Int(line.cells) >= line.textLength, VerbatimLine(line, in: bytes).isCode { code += 1 }
      separators.add(LinePair.separators(of: line, in: bytes))
      gaps.add(Int(line.blankBefore))
      indents.add(Int(line.indent))
      if line.indent >= 2 && !line.traits.contains(.hanIndent) {
        deep += 1
        wideIndents.add(Int(line.indent))
      }
    }
  }

  /// Whether indents come in several depths, as in code and manual pages.
  var isLaidOut: Bool {
    total >= 4 && deep * 4 >= total && wideIndents.share(within: 1, of: wideIndents.mode ?? 0) < 0.8
  }

  /// Whether nearly all lines have the same number of fields, as records do.
  var isTable: Bool {
    guard total >= 4, let fields = separators.mode, fields >= 2 else { return false }
    return separators.share(within: 0, of: fields) >= 0.8
  }

  /// Whether so many lines are code that the line ends of the rest are its own too.
  var isCode: Bool { code >= 3 && code * 5 >= total }

  /// Whether there is more code than the few diagrams and examples of a text about something else.
  var hasCode: Bool { code * 20 > total }

  /// Whether lines carry the marks of a markup language, which stand for what the lines are; on the pages of a manual they
  /// are prompts and remarks.
  var isMarkup: Bool { marks >= 3 && marks * 50 >= total && !hasPages }

  /// Whether a line is a heading, a fence or a row of Markdown.
  private static func isMarkup(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let line = bytes[text.prefix(4)]
    return line.starts(with: "# ".utf8) || line.starts(with: "## ".utf8) || line.starts(with: "### ".utf8)
      || line.starts(with: "```".utf8) || line.first == UInt8(ascii: "|")
  }
}
