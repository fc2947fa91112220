/// A piece of what stands around a point that is looked for.
///
/// It is `Seed.length` bytes of solid text long and is known by its digest; what is found is looked at closely afterwards,
/// so that a wrong digest costs time and no truth.
struct SeedPiece {
  let digest: UInt64

  /// The number of the query that it belongs to.
  let query: Int32

  /// Where it begins, in characters from the point.
  let distance: Int32

  /// Bytes before it in what is looked for.
  let start: Int32
}

extension SeedPiece {
  /// The pieces of a query, each digest once.
  static func all(of query: PointQuery, number: Int) -> [SeedPiece] {
    var seen: Set<UInt64> = []
    let (bytes, starts) = Seed.bytes(of: query.text)
    return bytes.withUnsafeBytes { bytes in
      starts.indices.compactMap { index in
        let start = starts[index]
        guard start + Seed.length <= bytes.count else { return nil }
        let digest = Seed.digest(of: bytes, at: start)
        guard seen.insert(digest).inserted else { return nil }
        return SeedPiece(
          digest: digest, query: Int32(number), distance: Int32(query.text.startIndex + index - query.point),
          start: Int32(start))
      }
    }
  }
}
