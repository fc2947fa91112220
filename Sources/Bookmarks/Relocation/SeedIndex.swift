/// The pieces of all that is looked for in a document, to be recognised in one pass through it.
///
/// A piece is `Seed.length` bytes of solid text long and is known by its digest; what is found is looked at closely
/// afterwards, so that a wrong digest costs time and no truth.
struct SeedIndex {
  /// Where a piece belongs.
  private struct Posting {
    var query: Int32
    var distance: Int32
    /// Bytes before the piece in what is looked for.
    var start: Int32
    /// The next posting of the same piece; negative where there is none.
    var next: Int32
  }

  private var digests: [UInt64]
  private var firsts: [Int32]
  private var occurrences: [UInt16]
  private var postings: [Posting] = []
  private var filter: [UInt64]
  private let mask: Int
  private let filterMask: UInt64

  /// A piece that stands at so many places tells nothing, and is passed over from then on, so that a document that
  /// repeats itself costs no more than another.
  private static let mostOccurrences = 512

  init(_ queries: [PointQuery]) {
    var pieces: [(digest: UInt64, posting: Posting)] = []
    for (number, query) in queries.enumerated() {
      var seen: Set<UInt64> = []
      let (bytes, starts) = Seed.bytes(of: query.text)
      bytes.withUnsafeBytes { bytes in
        for (index, start) in starts.enumerated() where start + Seed.length <= bytes.count {
          let digest = Seed.digest(of: bytes, at: start)
          guard seen.insert(digest).inserted else { continue }
          let distance = query.text.startIndex + index - query.point
          let posting = Posting(query: Int32(number), distance: Int32(distance), start: Int32(start), next: -1)
          pieces.append((digest, posting))
        }
      }
    }
    var size = 1024
    while size < 2 * pieces.count { size *= 2 }
    mask = size - 1
    digests = Array(repeating: 0, count: size)
    firsts = Array(repeating: -1, count: size)
    occurrences = Array(repeating: 0, count: size)
    // Sixteen bits a piece, so that the filter passes few that are none.
    filter = Array(repeating: 0, count: size * 8 / 64)
    filterMask = UInt64(size * 8 - 1)
    for piece in pieces { insert(piece.digest, piece.posting) }
  }

  var isEmpty: Bool { postings.isEmpty }

  private mutating func insert(_ digest: UInt64, _ posting: Posting) {
    let slot = slot(of: digest)
    var posting = posting
    posting.next = firsts[slot]
    digests[slot] = digest
    firsts[slot] = Int32(postings.count)
    postings.append(posting)
    let bit = digest >> 32 & filterMask
    filter[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  /// The slot that holds a digest, or the free one for it.
  private func slot(of digest: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: digest) & mask
    while firsts[slot] >= 0, digests[slot] != digest { slot = (slot + 1) & mask }
    return slot
  }

  /// Hands on each piece of the index that stands in some solid bytes.
  ///
  /// - Parameters:
  ///   - chunk: The solid text, of which the pieces that begin in its first `count` bytes are looked at.
  ///   - found: Called with the number of the query and the place.
  mutating func scan(_ chunk: SolidChunk, _ found: (Int, SeedHit) -> Void) {
    chunk.bytes.withUnsafeBytes { bytes in
      filter.withUnsafeBufferPointer { filter in
        let end = bytes.count - Seed.length
        guard end >= 0 else { return }
        for index in 0...end where bytes[index] & 0xC0 != 0x80 {
          let digest = Seed.digest(of: bytes, at: index)
          let bit = digest >> 32 & filterMask
          guard filter[Int(bit >> 6)] & 1 << (bit & 63) != 0 else { continue }
          let slot = slot(of: digest)
          guard firsts[slot] >= 0, occurrences[slot] < Self.mostOccurrences else { continue }
          occurrences[slot] += 1
          var next = firsts[slot]
          while next >= 0 {
            let posting = postings[Int(next)]
            next = posting.next
            found(
              Int(posting.query),
              SeedHit(
                offset: chunk.offset(of: index), distance: Int(posting.distance),
                diagonal: chunk.start + index - Int(posting.start)))
          }
        }
      }
    }
  }
}
