internal import DocumentModel

/// How much was read on which day, in all documents, and how fast.
package struct ReadingLog: Equatable, Sendable {
  /// What was read on one day.
  package struct Day: Equatable, Sendable {
    /// The day as its number from 1 January 1970 on, in the reader's own time.
    package var number: Int
    package var seconds: Int
    package var amount: TextAmount
  }

  /// The days on which something was read, ascending; those long ago are in `earlier`.
  package private(set) var days: [Day]

  /// What was read on the days that are not listed any more.
  package private(set) var earlier: (seconds: Int, amount: TextAmount)

  package private(set) var speed: ReadingSpeed

  /// The most days that are listed.
  package static let capacity = 400

  init(
    days: [Day] = [], earlier: (seconds: Int, amount: TextAmount) = (0, TextAmount()),
    speed: ReadingSpeed = ReadingSpeed()
  ) {
    self.days = []
    self.earlier = earlier
    self.speed = speed
    for day in days.sorted(by: { $0.number < $1.number }) { add(day) }
  }

  package init() { self.init(days: []) }

  package static func == (a: ReadingLog, b: ReadingLog) -> Bool {
    a.days == b.days && a.earlier == b.earlier && a.speed == b.speed
  }
}

extension ReadingLog {
  /// Takes in what was read on a day.
  package mutating func add(_ increment: ReadingIncrement, on number: Int) {
    add(Day(number: number, seconds: increment.seconds, amount: increment.amount))
    speed.learn(increment.pace.amount, in: Double(increment.pace.seconds))
  }

  private mutating func add(_ day: Day) {
    guard day.seconds > 0 || !day.amount.isEmpty else { return }
    let index = days.partitionIndex { $0.number >= day.number }
    if index < days.count, days[index].number == day.number {
      days[index].seconds += day.seconds
      days[index].amount += day.amount
    } else {
      days.insert(day, at: index)
    }
    while days.count > Self.capacity {
      let oldest = days.removeFirst()
      earlier.seconds += oldest.seconds
      earlier.amount += oldest.amount
    }
  }

  /// What was read on some days.
  package func total(of numbers: ClosedRange<Int>) -> (seconds: Int, amount: TextAmount) {
    days.filter { numbers.contains($0.number) }.reduce((0, TextAmount())) { ($0.0 + $1.seconds, $0.1 + $1.amount) }
  }

  /// What was read on all days.
  package var total: (seconds: Int, amount: TextAmount) {
    days.reduce(earlier) { ($0.seconds + $1.seconds, $0.amount + $1.amount) }
  }

  /// A day counts from so many seconds of reading on.
  package static let leastSeconds = 60

  /// On how many days in a row something was read, to today or, where today nothing was read yet, to yesterday.
  package func daysInARow(to today: Int) -> Int {
    let read = Set(days.filter { $0.seconds >= Self.leastSeconds }.map(\.number))
    var day = read.contains(today) ? today : today - 1
    var count = 0
    while read.contains(day) {
      count += 1
      day -= 1
    }
    return count
  }
}
