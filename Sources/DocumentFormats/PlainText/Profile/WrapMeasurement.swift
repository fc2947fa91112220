/// Measures whether and how a sample is hard-wrapped.
///
/// A wrapped text piles its lines up at a right edge, and most lines there stop inside a sentence because the next word
/// or character would not have fitted.
struct WrapMeasurement {
  private let windows: [[SourceLine]]
  private let isHan: Bool
  private let bytes: UnsafeBufferPointer<UInt8>
  private var histogram = [Int](repeating: 0, count: WrapMeasurement.widest + 1)

  /// The same for lines that end with a character that is no mark.
  private var unmarked = [Int](repeating: 0, count: WrapMeasurement.widest + 1)
  private var total = 0

  /// Lines that end with a sentence.
  private var ended = 0

  private static let narrowest = 24
  private static let widest = 200

  /// Latin lines below this width have to break inside sentences this often to be wrapped.
  private static let narrow = 40
  private static let fewestNarrow = 8

  /// The most lines of Han text on average among which one ends with a sentence.
  private static let longestParagraph = 25

  init(windows: [[SourceLine]], isHan: Bool, in bytes: UnsafeBufferPointer<UInt8>) {
    self.windows = windows
    self.isHan = isHan
    self.bytes = bytes
    for line in windows.joined() where !line.traits.contains(.continued) {
      total += 1
      if line.last.endsSentence { ended += 1 }
      let edge = min(line.rightEdge, WrapMeasurement.widest)
      histogram[edge] += 1
      switch line.last {
      case .solid, .digit, .lowercase, .uppercase, .letter: unmarked[edge] += 1
      default: break
      }
    }
  }

  /// What was found.
  struct Result {
    var wrap: Wrap
    var usualGap: Int
    /// The share of lines inside paragraphs that keep to one indent.
    var evenness: Double
    /// Whether the lines may be those of print: letters are not all of one width, or Han.
    var isPrinted = false
  }

  /// The wrap of the sample; `nil` where its lines end at their own will.
  func result() -> Result? {
    guard total >= 3 else { return nil }
    guard let even = even() else { return ragged() }
    guard let ragged = ragged() else { return even }
    // An edge in cells may be found in proportional type too, but then many lines that go on stop before it.
    let isRagged = isHan && !isSharp(even.wrap.width) || goingOn(in: ragged) * 5 > goingOn(in: even) * 6
    return isRagged ? ragged : even
  }

  /// Whether lines of Han text that may be full have one of two widths, as those of characters of one width have: that of
  /// first lines and that of all other.
  ///
  /// Figures and Latin words in proportional type give them many.
  private func isSharp(_ edge: Int) -> Bool {
    let zone = unmarked[max(0, edge - 14)...min(edge + 4, WrapMeasurement.widest)]
    let most = zone.sorted(by: >).prefix(2).reduce(0, +)
    return most * 20 >= zone.reduce(0, +) * 11
  }

  private func even() -> Result? {
    guard let edge = edge() else { return nil }
    return result(for: Wrap(width: edge))
      ?? (isHan ? result(for: Wrap(width: edge, lostIndent: WrapMeasurement.hanIndent)) : nil)
  }

  private func ragged() -> Result? { RaggedWrapMeasurement(windows: windows, isHan: isHan).result() }

  /// How many lines whose sentence goes on below are full.
  private func goingOn(in result: Result) -> Int {
    var count = 0
    forEachPair { _, line, next in
      let goesOn = isHan ? line.last == .solid && next.first == .solid : next.first == .lowercase
      guard goesOn, Int(next.blankBefore) == result.usualGap, line.last.isInsideSentence,
        result.wrap.isFull(line, before: next, isFirst: true, isHan: isHan)
      else { return }
      count += 1
    }
    return count
  }

  /// The first-line indent of Chinese typesetting, two characters (CLREQ, 3.3.1.1).
  private static let hanIndent = 4

  private func result(for supposed: Wrap) -> Result? {
    var wrap = supposed
    var gaps = Tally()
    var indents = Tally()
    var atEdge = 0
    var forced = 0
    var lowercase = 0
    forEachPair { before, line, next in
      let isFirst = supposed.lostIndent > 0 && (before?.last.endsSentence ?? true)
      guard isAtEdge(line, wrap.width - (isFirst ? supposed.lostIndent : 0)) else { return }
      atEdge += 1
      // A line of figures or letters alone in Han text is no line of its prose.
      guard !isHan || LinePair.isWide(line), line.last.isInsideSentence,
        wrap.isFull(line, before: next, isFirst: isFirst, isHan: isHan),
        !LinePair.areSeparate(line, next, isHan: isHan, in: bytes)
      else { return }
      forced += 1
      if next.first == .lowercase { lowercase += 1 }
      if !next.traits.contains(.startsPage) { gaps.add(Int(next.blankBefore)) }
      indents.add(Int(next.indent))
    }
    let isUsual = atEdge * 5 >= total || atEdge >= 200 && atEdge * 10 >= total
    guard atEdge >= 2, isUsual, forced * 2 >= atEdge, isHan || lowercase * 10 >= forced * 3 else { return nil }
    // Sentences end with lines now and then; lines of which none does are a list, unless nearly all of them are full.
    guard !isHan || ended * WrapMeasurement.longestParagraph >= total || atEdge * 5 >= total * 4 else { return nil }
    // Latin columns this narrow are those of pages, which have many lines; a few short lines are a list.
    guard isHan || wrap.width >= WrapMeasurement.narrow || forced >= WrapMeasurement.fewestNarrow else { return nil }
    wrap.lostIndent = 0
    wrap.bodyIndent = indents.mode ?? 0
    measureFirstLines(&wrap)
    let even = indents.share(within: 1, of: wrap.bodyIndent)
    // Letters of one width are those of memos and manuals made for terminals; Han characters have one in print too.
    return Result(wrap: wrap, usualGap: gaps.mode ?? 0, evenness: even, isPrinted: isHan)
  }

  /// The right edge at which lines pile up.
  private func edge() -> Int? {
    let beyond = histogram[WrapMeasurement.widest]
    if isHan {
      // A line that ends with a character instead of a mark ends at the edge or before it: no mark hangs over there.
      // The rightmost pile counts; a greater one further left is that of first lines whose indents or labels are lost.
      let most = unmarked[WrapMeasurement.narrowest...].max() ?? 0
      guard let best = unmarked.indices.last(where: { unmarked[$0] >= 2 && unmarked[$0] * 8 > most }),
        best >= WrapMeasurement.narrowest, best < WrapMeasurement.widest
      else { return nil }
      var longer = beyond
      for width in min(best + 5, WrapMeasurement.widest)..<WrapMeasurement.widest { longer += histogram[width] }
      return longer * 10 <= total ? best : nil
    }
    var longer = beyond
    guard longer * 50 <= total else { return nil }
    for width in stride(from: WrapMeasurement.widest - 1, through: WrapMeasurement.narrowest, by: -1) {
      longer += histogram[width]
      if longer * 50 > total { return width }
    }
    return nil
  }

  private func isAtEdge(_ line: SourceLine, _ edge: Int) -> Bool {
    line.rightEdge >= edge - (isHan ? 3 : 14) && line.rightEdge <= edge + 4
  }

  /// How first lines of paragraphs differ: set in, or shorter because their indent was lost.
  private func measureFirstLines(_ wrap: inout Wrap) {
    var indents = Tally()
    var long = 0
    var short = 0
    let body = wrap.bodyIndent
    let edge = wrap.width
    forEachPair { _, line, next in
      guard line.rightEdge < edge - 10, !next.traits.contains(.startsPage) else { return }
      // Behind an item a paragraph begins too, but its indent is another matter.
      guard line.last.endsSentence || isHan && (line.last == .semicolon || line.first == .bullet) else { return }
      if line.last.endsSentence { indents.add(max(0, Int(next.indent) - body)) }
      guard next.rightEdge >= edge - 8 else { return }
      long += 1
      if next.rightEdge <= edge - 2 { short += 1 }
    }
    guard let usual = indents.mode(above: 1) else {
      if isHan && long >= 2 && short * 10 >= long * 7 { wrap.lostIndent = WrapMeasurement.hanIndent }
      return
    }
    if indents.share(within: 1, of: usual) >= 0.5 {
      wrap.firstIndent = usual
    } else if isHan && long >= 2 && short * 10 >= long * 7 {
      wrap.lostIndent = WrapMeasurement.hanIndent
    }
  }

  /// Calls `body` with each line before another, and the line before it.
  private func forEachPair(_ body: (SourceLine?, SourceLine, SourceLine) -> Void) {
    for lines in windows {
      for index in 1..<max(lines.count, 1) {
        body(index > 1 ? lines[index - 2] : nil, lines[index - 1], lines[index])
      }
    }
  }
}

extension EdgeMark {
  /// Whether a line that ends so was broken inside a sentence.
  var isInsideSentence: Bool {
    switch self {
    case .final, .question, .ellipsis, .colon, .semicolon, .bullet: false
    default: true
    }
  }
}
