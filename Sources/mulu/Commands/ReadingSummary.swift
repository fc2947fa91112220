internal import Bookmarks
internal import ReaderCore
internal import UnicodeText

/// How much was read: on which days, and of which documents.
struct ReadingSummary {
  let log: ReadingLog
  let today: Int

  /// The records of the documents, the one read last first.
  let records: [ReadingRecord]

  /// The summary as lines of text: first the days, then a line for each document.
  func lines(_ strings: InterfaceStrings) -> [String] {
    var figures = [
      (strings.readToday, strings.amountRead(log.total(of: today...today))),
      (strings.readInSevenDays, strings.amountRead(log.total(of: today - 6...today))),
      (strings.readEver, strings.amountRead(log.total)),
    ]
    let days = log.daysInARow(to: today)
    if days > 0 { figures.append((strings.daysInARow, strings.days(days))) }
    let columns = figures.reduce(0) { max($0, TextWidth.columns(of: $1.0)) }
    let padded = figures.map { name, value in
      name + String(repeating: " ", count: columns + 2 - TextWidth.columns(of: name)) + value
    }
    let documents = records.map { record in
      let share = record.reading.share.map { "\(Int((100 * $0).rounded(.down)))%" } ?? "–"
      let parts = [share, strings.duration((record.reading.seconds + 30) / 60), record.title.singleLine]
      return parts.joined(separator: "  ")
    }
    return padded + (documents.isEmpty ? [] : [""] + documents)
  }

  /// The summary as JSON: `today`, `sevenDays`, `total`, `daysInARow`, `speed` and `documents`.
  var json: JSONObject {
    [
      "today": Self.json(log.total(of: today...today)),
      "sevenDays": Self.json(log.total(of: today - 6...today)),
      "total": Self.json(log.total),
      "daysInARow": .int(log.daysInARow(to: today)),
      "speed": .object([
        "charactersPerMinute": Self.json(log.speed.characters), "wordsPerMinute": Self.json(log.speed.words),
      ]),
      "documents": .array(
        records.map { record in
          .object([
            "title": .string(record.title), "path": .string(record.document.path),
            "read": record.reading.share.map { .number(String(($0 * 1_000).rounded() / 1_000)) } ?? .null,
            "seconds": .int(record.reading.seconds), "lastRead": .string(Timestamp.text(of: record.lastRead)),
          ])
        }),
    ]
  }

  private static func json(_ total: (seconds: Int, amount: TextAmount)) -> JSONValue {
    .object([
      "seconds": .int(total.seconds), "characters": .int(total.amount.characters), "words": .int(total.amount.words),
    ])
  }

  /// A rate that is only assumed is none.
  private static func json(_ rate: ReadingSpeed.Rate) -> JSONValue {
    rate.seconds > 0 ? .int(Int(rate.perMinute.rounded())) : .null
  }
}
