import Testing

@testable import Bookmarks

struct ReadingLogTests {
  private let temporary: TemporaryFolder
  private let file: ReadingLogFile

  init() throws {
    temporary = try TemporaryFolder()
    file = ReadingLogFile(path: temporary.path + "/state/reading.json")
  }

  private func increment(_ seconds: Int, characters: Int = 0) -> ReadingIncrement {
    var increment = ReadingIncrement()
    increment.seconds = seconds
    increment.amount.characters = characters
    increment.pace.seconds = seconds
    increment.pace.amount = increment.amount
    return increment
  }

  @Test func addsUpDays() throws {
    try file.add(increment(60, characters: 500), on: 20_000)
    try file.add(increment(30, characters: 200), on: 20_000)
    try file.add(increment(90), on: 20_002)
    let log = file.read()
    #expect(log.days.map(\.number) == [20_000, 20_002])
    #expect(log.total(of: 20_000...20_001) == (90, TextAmount(characters: 700)))
    #expect(log.total == (180, TextAmount(characters: 700)))
    #expect(log.speed.characters.perMinute > 400)
    #expect(temporary.mode(of: "state/reading.json") == 0o600)
  }

  @Test func countsDaysInARow() {
    var log = ReadingLog()
    for day in [10, 12, 13, 14] { log.add(increment(60), on: day) }
    #expect(log.daysInARow(to: 14) == 3)
    #expect(log.daysInARow(to: 15) == 3)
    #expect(log.daysInARow(to: 16) == 0)
    log.add(increment(59), on: 15)
    #expect(log.daysInARow(to: 16) == 0)
    log.add(increment(1), on: 15)
    #expect(log.daysInARow(to: 16) == 4)
  }

  @Test func staysSmallAndForgetsNoSum() throws {
    var log = ReadingLog()
    for day in 0..<2_000 { log.add(increment(60, characters: 100), on: day) }
    #expect(log.days.count == ReadingLog.capacity)
    #expect(log.total == (120_000, TextAmount(characters: 200_000)))
    let again = ReadingLog(json: log.json)
    #expect(again.days == log.days && again.total == log.total)
  }

  @Test(arguments: [
    "", "{", "[]", #"{"days": {"2026-13-01": {"seconds": 5}, "x": 3, "2026-01-01": []}}"#,
    #"{"speed": {"characters": {"perMinute": -1e99, "seconds": "x"}}, "earlier": {"seconds": -4}}"#,
  ]) func aBrokenLogIsNone(_ text: String) throws {
    try file.add(increment(60), on: 5)
    try temporary.write(text, to: "state/reading.json")
    #expect(file.read().total == (0, TextAmount()))
    #expect(file.read().speed.characters.perMinute >= 20)
    try file.add(increment(60), on: 5)
    #expect(file.read().total == (60, TextAmount()))
  }

  @Test func whatANewerVersionAddedStays() throws {
    try file.add(increment(60), on: 5)
    try temporary.write(#"{"goal": 30, "version": 2}"#, to: "state/reading.json")
    try file.add(increment(60), on: 5)
    #expect(try temporary.text(of: "state/reading.json").contains("\"goal\": 30"))
  }
}
