internal import DocumentModel

/// Dates that head the entries of diaries, chronicles and logs of work: 2023年5月1日 星期一 晴, 五月一日, 2023-05-01, May 1, 1893.
///
/// Behind the date only the day of the week, the weather and the like may stand; what goes on with a sentence is text.
struct DateLabel {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The most bytes behind a date.
  private static let longestRest = 48

  private struct Date {
    var year = 0
    var month = 0
    var day = 0

    /// The smallest part that the date names.
    var system: NumberingSystem { .date(day > 0 ? .day : month > 0 ? .month : .year) }

    /// A number that goes up with the days; months and years differ, those of dates without a year too.
    var number: Int { (year * 12 + month) * 31 + day + 1 }

    /// Whether a calendar has the date.
    var isReal: Bool { month <= 12 && day <= 31 && (year == 0 || (1000...2999).contains(year)) }
  }

  /// A date in Han or Arabic figures with 年, 月 and 日.
  func han(_ text: Range<Int>) -> Numbering? {
    var date = Date()
    var offset = text.lowerBound
    var parts = 0
    while parts < 3, let number = HanNumber.read(at: offset, in: bytes, limit: min(text.upperBound, offset + 24)) {
      let at = WhiteSpace.skip(from: number.end, in: bytes, limit: text.upperBound)
      guard at < text.upperBound else { return nil }
      let unit = UTF8Sequence.scalar(at: at, in: bytes, limit: text.upperBound)
      switch unit.value {
      case 0x5E74 where parts == 0: date.year = number.value  // 年
      case 0x6708 where date.month == 0 && number.value > 0: date.month = number.value  // 月
      case 0x65E5, 0x53F7, 0x865F:  // 日 号 號
        guard date.month > 0, date.day == 0, number.value > 0 else { return nil }
        date.day = number.value
      default: return nil
      }
      parts += 1
      let end = at + unit.length
      offset = WhiteSpace.skip(from: end, in: bytes, limit: text.upperBound)
      if date.day > 0 || offset >= text.upperBound { return label(date, at: end, text) }
      if !startsNumber(offset, text) { return label(date, at: end, text) }
    }
    return nil
  }

  /// A date in Arabic figures only: 2023-05-01, 2023/5/1, 2023.5.1.
  func arabic(_ text: Range<Int>) -> Numbering? {
    guard text.count >= 8, text.upperBound - text.lowerBound >= 8 else { return nil }
    let mark = bytes[text.lowerBound + 4]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."),
      let year = figures(text.lowerBound, text), year.end == text.lowerBound + 4,
      let month = figures(year.end + 1, text), (1...12).contains(month.value), month.end < text.upperBound,
      bytes[month.end] == mark, let day = figures(month.end + 1, text), day.value > 0
    else { return nil }
    return label(Date(year: year.value, month: month.value, day: day.value), at: day.end, text)
  }

  /// A date with an English name of the month: Monday, May 1, 1893 and 1 May 1893.
  func english(_ text: Range<Int>) -> Numbering? {
    guard text.count <= DateLabel.longestRest else { return nil }
    var words = Title.text(text, in: bytes).lowercased().split { " ,.".contains($0) }[...]
    if let word = words.first, DateLabel.weekdays.contains(String(word)) { words.removeFirst() }
    guard let first = words.popFirst(), let second = words.popFirst() else { return nil }
    var date = Date()
    if let month = DateLabel.months[String(first)], let day = DateLabel.day(second) {
      (date.month, date.day) = (month, day)
    } else if let month = DateLabel.months[String(second)], let day = DateLabel.day(first) {
      (date.month, date.day) = (month, day)
    } else {
      return nil
    }
    if let year = words.first.flatMap({ Int($0) }), (1000...2999).contains(year) {
      date.year = year
      words.removeFirst()
    }
    guard words.isEmpty, date.isReal else { return nil }
    return Numbering(system: date.system, number: date.number, end: text.upperBound, isAlone: true, isSetOff: true)
  }

  /// Whether a line's first word is that of an English date.
  static func mayBegin(_ word: String) -> Bool { months[word] != nil || weekdays.contains(word) }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

  private static func day(_ word: Substring) -> Int? {
    let figures = word.prefix { $0.isASCII && $0.isNumber }
    guard figures.count <= 2, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(figures.count)),
      let day = Int(figures), (1...31).contains(day)
    else { return nil }
    return day
  }

  private func startsNumber(_ offset: Int, _ text: Range<Int>) -> Bool {
    HanNumber.read(at: offset, in: bytes, limit: min(text.upperBound, offset + 24)) != nil
  }

  private func figures(_ start: Int, _ text: Range<Int>) -> (value: Int, end: Int)? {
    var offset = start
    var value = 0
    while offset < text.upperBound, offset - start < 5, bytes[offset] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    return offset > start && offset - start < 5 ? (value, offset) : nil
  }

  private func label(_ date: Date, at end: Int, _ text: Range<Int>) -> Numbering? {
    guard date.isReal else { return nil }
    let behind = WhiteSpace.skip(from: end, in: bytes, limit: text.upperBound)
    let isAlone = behind >= text.upperBound
    guard isAlone || text.upperBound - behind <= DateLabel.longestRest && isRemark(behind, isSpaced: behind > end, text)
    else { return nil }
    // A year or a month alone may be the end of a sentence that is broken before it.
    return Numbering(
      system: date.system, number: date.number, end: behind, isAlone: isAlone, isSetOff: true,
      isInSentence: date.day == 0)
  }

  /// Whether what stands behind a date tells of the day: set off, and neither a figure nor a mark of a sentence.
  private func isRemark(_ offset: Int, isSpaced: Bool, _ text: Range<Int>) -> Bool {
    let scalar = UTF8Sequence.scalar(at: offset, in: bytes, limit: text.upperBound).value
    // （ ( and 星期 周 礼拜 stand right behind a date.
    if [0xFF08, 0x28, 0x661F, 0x5468, 0x793C, 0x79AE, 0x9031].contains(scalar) { return true }
    guard isSpaced, LineEdges.first(offset..<text.upperBound, in: bytes) != .digit else { return false }
    return !bytes[offset..<text.upperBound].contains { "<>@=|:,;".utf8.contains($0) }
  }
}
