/// A line that may be a heading, with what stands around it.
struct HeadingContext {
  let bytes: UnsafeBufferPointer<UInt8>
  let profile: DocumentProfile

  /// The lines of the heading, mostly one; of a heading over several lines all are looked at together.
  let lines: ArraySlice<SourceLine>

  /// The text lines before and behind, furniture left out.
  let previous: SourceLine?
  let next: SourceLine?

  /// Of a line without a label, what stands between it and its text.
  var head = ArticleHead()

  /// The label, `nil` for a line without one.
  let numbering: Numbering?

  /// Whether the printed table of contents names it.
  var isInContents = false

  /// Whether it is underlined, or stands where headings of a manual page stand.
  var isMarked = false

  /// The first line of the text below.
  var body: SourceLine? { head.body ?? next }

  var first: SourceLine { lines[lines.startIndex] }
  var last: SourceLine { lines[lines.endIndex - 1] }

  /// Empty lines above the heading beyond those usual between lines.
  var spaceAbove: Int { previous == nil ? 1 : Int(first.blankBefore) - profile.usualGap }

  /// Empty lines below the heading beyond those usual between lines; at the end of a page they say nothing.
  var spaceBelow: Int { next.map { $0.crossesPage ? 0 : Int($0.blankBefore) - profile.usualGap } ?? 0 }

  /// The width of all lines together, subtitles behind a dash left out.
  var cells: Int { lines.dropFirst().reduce(Int(first.cells)) { $0 + ($1.first == .dash ? 0 : Int($1.cells)) } }

  /// The text without its label.
  var titleStart: Int { numbering?.end ?? first.textStart }
}
