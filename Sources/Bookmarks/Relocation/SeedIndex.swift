/// Pieces of what is looked for in a document, to be recognised as it is walked through.
struct SeedIndex {
  private let pieces: [SeedPiece]

  /// For each slot its digest.
  private var digests: [UInt64]

  /// For each slot the first piece of its digest; negative where it is free.
  private var firsts: [Int32]

  /// For each piece the next one of the same digest; negative where there is none.
  private var nexts: [Int32]

  private var filter: [UInt64]
  private let mask: Int
  private let filterMask: UInt64

  init(_ pieces: [SeedPiece]) {
    self.pieces = pieces
    var size = 1024
    while size < 2 * pieces.count { size *= 2 }
    mask = size - 1
    digests = Array(repeating: 0, count: size)
    firsts = Array(repeating: -1, count: size)
    nexts = Array(repeating: -1, count: pieces.count)
    // Sixteen bits a piece, so that the filter passes few that are none.
    filter = Array(repeating: 0, count: size * 8 / 64)
    filterMask = UInt64(size * 8 - 1)
    for (number, piece) in pieces.enumerated() {
      let slot = slot(of: piece.digest)
      nexts[number] = firsts[slot]
      digests[slot] = piece.digest
      firsts[slot] = Int32(number)
      let bit = piece.digest >> 32 & filterMask
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// How many slots there are.
  var slotCount: Int { firsts.count }

  /// The slot that holds a digest, or the free one for it.
  func slot(of digest: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: digest) & mask
    while firsts[slot] >= 0, digests[slot] != digest { slot = (slot + 1) & mask }
    return slot
  }

  /// Calls for each piece whose digest a slot holds.
  func forEachPiece(in slot: Int, _ body: (SeedPiece) -> Void) {
    var number = firsts[slot]
    while number >= 0 {
      body(pieces[Int(number)])
      number = nexts[Int(number)]
    }
  }

  /// Looks at each place of a chunk that holds a whole piece.
  ///
  /// - Parameter found: Called with the slot of a digest, and the index of the byte at which a piece with it begins.
  func scan(_ chunk: SolidChunk, _ found: (_ slot: Int, _ index: Int) -> Void) {
    chunk.bytes.withUnsafeBytes { bytes in
      filter.withUnsafeBufferPointer { filter in
        let end = bytes.count - Seed.length
        guard end >= 0 else { return }
        for index in 0...end where bytes[index] & 0xC0 != 0x80 {
          let digest = Seed.digest(of: bytes, at: index)
          let bit = digest >> 32 & filterMask
          guard filter[Int(bit >> 6)] & 1 << (bit & 63) != 0 else { continue }
          let slot = slot(of: digest)
          if firsts[slot] >= 0 { found(slot, index) }
        }
      }
    }
  }
}
