extension SolidText {
  /// How much of a text is compared where it is counted, in characters.
  private static let longestCompared = 2048

  /// How often some characters stand in the text, counted up to `limit`; 0 for none.
  func occurrences(of scalars: [UInt32], limit: Int) -> Int {
    let scalars = scalars.prefix(Self.longestCompared)
    // What stands across the border of two chunks is no longer than this.
    let probe = Seed.bytes(of: scalars).bytes.prefix(Seed.length)
    guard let first = probe.first else { return 0 }
    var chunk = SolidChunk()
    var known = -1
    var count = 0
    while count < limit, chunk.advance(in: self) {
      let bytes = chunk.bytes
      guard bytes.count >= probe.count else { continue }
      for index in 0...bytes.count - probe.count
      where bytes[index] == first && bytes[index..<index + probe.count].elementsEqual(probe) {
        let offset = chunk.offset(of: index)
        // The end of a chunk is the beginning of the next.
        guard offset > known, end(of: scalars, from: offset) != nil else { continue }
        known = offset
        count += 1
        if count == limit { break }
      }
    }
    return count
  }

  /// The offsets nearest to another, at most 12 of those not farther than 64 KB, at which some characters stand.
  func offsets(of scalars: [UInt32], near offset: Int) -> [Int] {
    guard let first = scalars.first else { return [] }
    let reach = 64 * 1024
    var cursor = cursor(at: offset - reach)
    var offsets: [Int] = []
    while let scalar = cursor.next(), scalar.start < offset + reach {
      if scalar.value == first, end(of: scalars, from: scalar.start) != nil { offsets.append(scalar.start) }
    }
    return Array(offsets.sorted { abs($0 - offset) < abs($1 - offset) }.prefix(12))
  }
}
