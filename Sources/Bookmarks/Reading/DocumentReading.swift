/// What has been read of one document, and how long that took.
package struct DocumentReading: Equatable, Sendable {
  /// What has been on the screen long enough to be read, in the document's positions.
  package var coverage: Coverage

  /// The text that the coverage is counted in; `nil` where it was not known as a whole.
  package var samples: TextSamples?

  /// The position at which reading goes on; `nil` where that is not known.
  package var readTo: Int?

  /// The seconds that were read in it, pauses left out.
  package var seconds: Int

  /// The text that was read in them, what was read twice counted twice.
  package var amount: TextAmount

  package init(
    coverage: Coverage = Coverage(), samples: TextSamples? = nil, readTo: Int? = nil, seconds: Int = 0,
    amount: TextAmount = TextAmount()
  ) {
    self.coverage = coverage
    self.samples = samples
    self.readTo = readTo
    self.seconds = seconds
    self.amount = amount
  }
}

extension DocumentReading {
  /// How much of the text has been read, from 0 to 1; `nil` where its size is not known.
  package var share: Double? { samples.map { coverage.share(of: 0..<$0.size) } }
}

extension DocumentReading {
  /// Takes every position elsewhere, as the text is read in another encoding; what cannot be found there counts as not
  /// read.
  package mutating func translate<Failure: Error>(_ place: (Int) throws(Failure) -> Int) {
    samples = nil
    var roughly = coverage
    // Finding a place in another encoding takes about a millisecond.
    roughly.limit(to: 64)
    do throws(Failure) {
      readTo = try readTo.map(place)
      coverage = try roughly.mapped(place)
    } catch {
      readTo = nil
      coverage = Coverage()
    }
  }
}
