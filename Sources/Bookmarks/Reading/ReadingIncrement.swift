/// What reading has added since it was last saved.
package struct ReadingIncrement: Equatable, Sendable {
  /// The seconds that were read, pauses left out.
  package var seconds = 0

  /// The text that was read in them.
  package var amount = TextAmount()

  /// The part of both that tells how fast was read.
  package var pace = Pace()

  /// Text that was read on and on, and how long that took.
  package struct Pace: Equatable, Sendable {
    package var seconds = 0
    package var amount = TextAmount()

    package init() {}
  }

  package init() {}

  package var isEmpty: Bool { self == ReadingIncrement() }

  package static func += (a: inout ReadingIncrement, b: ReadingIncrement) {
    a.seconds += b.seconds
    a.amount += b.amount
    a.pace.seconds += b.pace.seconds
    a.pace.amount += b.pace.amount
  }
}
