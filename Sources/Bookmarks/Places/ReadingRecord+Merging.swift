extension ReadingRecord {
  /// The record to save where another program may have saved `other` for the same content meanwhile: the later place, the
  /// coverage of both, and the time and text of the other with what was added here.
  func merged(with other: ReadingRecord, adding increment: ReadingIncrement) -> ReadingRecord {
    var merged = lastRead >= other.lastRead ? self : other
    let isSameText =
      encoding == other.encoding
      && (reading.samples == nil || other.reading.samples == nil || reading.samples == other.reading.samples)
    merged.reading.coverage = isSameText ? reading.coverage.union(other.reading.coverage) : reading.coverage
    if !isSameText {
      // What the coverage is counted in goes with it.
      merged.encoding = encoding
      merged.position = position
      merged.quote = quote
    }
    merged.reading.samples = reading.samples ?? (isSameText ? other.reading.samples : nil)
    merged.reading.seconds = other.reading.seconds + increment.seconds
    merged.reading.amount = other.reading.amount + increment.amount
    return merged
  }
}
