/// Points in time as text: seconds since 1970, and ISO 8601 in UTC (`2026-11-22T15:48:48Z`).
package enum Timestamp {
  private static let secondsADay = 86_400

  private static let form = Array("0000-00-00T00:00:00Z".utf8)

  /// The text of a time; times outside the years 1970 to 9999 become the nearest within.
  package static func text(of time: Int) -> String {
    let time = min(max(time, 0), 253_402_300_799)
    let (year, month, day) = date(ofDay: time / secondsADay)
    let second = time % secondsADay
    var text = form
    let fields = [(year, 3), (month, 6), (day, 9), (second / 3600, 12), (second / 60 % 60, 15), (second % 60, 18)]
    for (value, lastDigit) in fields {
      var value = value
      var index = lastDigit
      while value > 0 {
        text[index] += UInt8(value % 10)
        value /= 10
        index -= 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The day alone: `2026-11-22`.
  package static func day(of time: Int) -> String { String(text(of: time).prefix(10)) }

  /// The time without marks between, for file names: `20261122T154848Z`.
  package static func compactText(of time: Int) -> String { text(of: time).filter { $0 != "-" && $0 != ":" } }

  /// The time of a text in exactly the form that `text(of:)` gives, `nil` for any other.
  package static func time(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 20 else { return nil }
      for index in 0..<20 {
        let form = Self.form[index]
        let isDigit = bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
        guard form == UInt8(ascii: "0") ? isDigit : bytes[index] == form else { return nil }
      }
      func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
      let date = (year: number(0..<4), month: number(5..<7), day: number(8..<10))
      let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
      guard date.year >= 1970, 1...12 ~= date.month, hour < 24, minute < 60, second < 60 else { return nil }
      let day = day(year: date.year, month: date.month, day: date.day)
      // A day that the month does not have comes back as one of the next month.
      guard Self.date(ofDay: day) == date else { return nil }
      return day * secondsADay + hour * 3600 + minute * 60 + second
    }
  }

  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year begins on 1 March, so that the leap day is
  // its last; an era is the 400 years after which the calendar repeats. 719,468 days lie between 0000-03-01 and 1970.

  private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func day(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
