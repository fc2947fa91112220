/// How fast a reader reads, by script: an average that moves slowly.
package struct ReadingSpeed: Equatable, Sendable {
  /// How fast one of the scripts is read.
  package struct Rate: Equatable, Sendable {
    /// Characters or words a minute.
    package private(set) var perMinute: Double

    /// For how many seconds it was measured, up to an hour; 0 where it is only assumed.
    package private(set) var seconds: Double

    /// How long an assumption counts against what is measured.
    private static let assumedSeconds = 120.0
    private static let longestMemory = 3_600.0
    private static let plausible = 20.0...4_000.0

    package init(perMinute: Double, seconds: Double = 0) {
      let isNumber = perMinute.isFinite && seconds.isFinite
      self.perMinute = isNumber ? min(max(perMinute, Self.plausible.lowerBound), Self.plausible.upperBound) : 300
      self.seconds = isNumber ? min(max(seconds, 0), Self.longestMemory) : 0
    }

    fileprivate mutating func learn(_ units: Int, in time: Double) {
      let memory = Self.assumedSeconds + seconds
      self = Rate(
        perMinute: 60 * (perMinute / 60 * memory + Double(units)) / (memory + time), seconds: seconds + time)
    }
  }

  package private(set) var characters: Rate
  package private(set) var words: Rate

  /// Silent reading of Chinese runs at some 400 characters a minute, of English at some 240 words (Brysbaert 2019,
  /// "How many words do we read per minute?").
  package init(
    characters: Rate = Rate(perMinute: 400), words: Rate = Rate(perMinute: 240)
  ) {
    self.characters = characters
    self.words = words
  }

  /// Faster than anybody reads: what is on the screen for less time has been flown past.
  package static let skimming = ReadingSpeed(
    characters: Rate(perMinute: 2_400), words: Rate(perMinute: 1_400))
}

extension ReadingSpeed {
  /// The seconds that an amount of text takes.
  package func seconds(for amount: TextAmount) -> Double {
    60 * (Double(amount.characters) / characters.perMinute + Double(amount.words) / words.perMinute)
  }

  /// Takes in that an amount of text took some seconds; each script gets its share of them.
  package mutating func learn(_ amount: TextAmount, in seconds: Double) {
    let expected = self.seconds(for: amount)
    guard expected > 0, seconds > 0 else { return }
    let share = 60 * Double(amount.characters) / characters.perMinute / expected
    characters.learn(amount.characters, in: seconds * share)
    words.learn(amount.words, in: seconds * (1 - share))
  }
}
