/// Labels and titles that extraction has torn apart: the labels of several lines come first, then their titles.
///
/// ```
/// 第一分编
/// 第一章
///
/// 通则
///
/// 一般规定
/// ```
enum LabelPairing {
  /// The most labels in a row.
  private static let mostLabels = 3

  /// Wider lines, in cells, are text.
  private static let widestTitle: UInt16 = 50

  /// The index of the line that holds the title of the label at `index`, where two labels or more stand together.
  static func title(
    at index: Int, in lines: [SourceLine], usualGap: Int, reader: NumberingReader
  ) -> Int? {
    var first = index
    while first > 0, index - first < mostLabels, follows(first, lines, usualGap), isLabel(lines[first - 1], reader) {
      first -= 1
    }
    var end = index + 1
    while end < lines.count, end - first < mostLabels, follows(end, lines, usualGap), isLabel(lines[end], reader) {
      end += 1
    }
    let count = end - first
    let title = end + index - first
    guard count >= 2, title < lines.count else { return nil }
    guard Int(lines[end].blankBefore) > usualGap,
      lines[end...title].allSatisfy({ reader.read($0.textRange) == nil && $0.cells <= widestTitle })
    else { return nil }
    return title
  }

  /// How far below its label the characters of a spaced-out title are looked for.
  private static let reach = 8

  /// The lines of a title of which extraction has given each character a line: 准 / 合 / 同.
  ///
  /// Chinese typesetting spaces short titles out. The label and title of the next heading may stand between.
  static func spacedTitle(
    at index: Int, in lines: [SourceLine], usualGap: Int, reader: NumberingReader
  ) -> [Int] {
    guard index + 1 < lines.count, isCharacter(lines[index + 1]) else { return [] }
    var title: [Int] = []
    for place in index + 1..<min(index + 1 + reach, lines.count) {
      let line = lines[place]
      guard Int(line.blankBefore) > usualGap, line.cells <= widestTitle, !line.last.isStop else { break }
      if isCharacter(line) { title.append(place) }
    }
    return title.count >= 2 ? title : []
  }

  private static func isCharacter(_ line: SourceLine) -> Bool { line.cells == 2 && line.first == .solid }

  private static func follows(_ index: Int, _ lines: [SourceLine], _ usualGap: Int) -> Bool {
    Int(lines[index].blankBefore) <= usualGap
  }

  private static func isLabel(_ line: SourceLine, _ reader: NumberingReader) -> Bool {
    guard line.cells <= 30, let numbering = reader.read(line.textRange), case .unit = numbering.system else {
      return false
    }
    return numbering.isAlone
  }
}
