/// How far what stands around a place is what stood around it when it was quoted.
struct ContextAgreement {
  /// How many sides agree.
  private(set) var sides = 0

  /// How many sides agree so well that they are hardly only alike, as sentences of one make are.
  private(set) var closeSides = 0

  /// Whether the context of both sides stands near, with something put between.
  private(set) var isNearOnBothSides = false

  /// Whether a side agrees closely, and what stands beyond what is compared there too: so much is hardly repeated.
  private(set) var isLongOnOneSide = false

  /// The characters that differ on both sides.
  private(set) var distance = 0

  /// The most characters of a side that are compared.
  private static let length = EditDistances.longestPattern

  /// How far away, in characters, the context of both sides may have come.
  private static let reach = 320

  /// Compares what stands before `start` and behind `end`, both offsets, with the context of a pattern.
  init(of pattern: QuotePattern, around range: Range<Int>, in text: SolidText) {
    let before = text.window(around: range.lowerBound, before: Self.reach, behind: 0).values
    let behind = text.window(around: range.upperBound, before: 0, behind: Self.reach).values
    // Both are read away from the place.
    let left = Side(pattern.left.reversed(), paragraph: pattern.paragraphBefore, in: before.reversed())
    let right = Side(pattern.right, paragraph: pattern.paragraphBehind, in: behind)
    sides = (left.agrees ? 1 : 0) + (right.agrees ? 1 : 0)
    closeSides = (left.isClose ? 1 : 0) + (right.isClose ? 1 : 0)
    isNearOnBothSides = left.isNear && right.isNear
    isLongOnOneSide = left.isLong || right.isLong
    distance = left.distance + right.distance
  }

  private struct Side {
    let agrees: Bool
    let isClose: Bool
    let isNear: Bool
    let isLong: Bool
    let distance: Int

    /// Fewer characters than these are no piece of their own.
    private static let shortestPiece = 32

    /// - Parameters:
    ///   - all: The context, read away from the place.
    ///   - paragraph: How many of its characters are a whole paragraph next to the place, which may have moved as a
    ///     whole and come to stand below a like heading or before a like line.
    ///   - text: What stands there, read away from the place.
    init(
      _ all: some BidirectionalCollection<UInt32>, paragraph: Int, in text: some BidirectionalCollection<UInt32>
    ) {
      let context = all.prefix(ContextAgreement.length)
      let count = context.count
      // Fewer characters than these say nothing by themselves, but that a text begins or ends there does.
      let isEdge = count < 6 && text.count < 6
      // From the far end to the place, so that all of the context has to stand next to it.
      let distances = EditDistances(context.reversed()).distances(in: text.reversed())
      distance = distances.last ?? count
      agrees = isEdge || count >= 6 && distance <= (count < 12 ? 0 : count / 4)
      isClose = isEdge || agrees && distance <= count / 8
      let beyond = Self.pieceOfItsOwn(behindFirst: max(paragraph, ContextAgreement.length), of: all)
      let standsBeyond = beyond.map { Self.stands($0, in: text) } ?? false
      isLong = isClose && standsBeyond
      isNear = isEdge || count >= 12 && distances.contains { $0 <= count / 8 } || standsBeyond
    }

    /// The next piece of a context that is no repetition of what stands between it and the place; `nil` if there is none.
    ///
    /// A refrain that is repeated at once stands wherever the refrain does, so the second says no more than the first.
    private static func pieceOfItsOwn(behindFirst first: Int, of context: some BidirectionalCollection<UInt32>)
      -> [UInt32]?
    {
      stride(from: first, through: context.count - shortestPiece, by: shortestPiece / 2).lazy
        .map { start in (context.prefix(start), Array(context.dropFirst(start).prefix(EditDistances.longestPattern))) }
        .first { before, piece in !stands(piece, in: before, differingIn: piece.count / 2) }?.1
    }

    /// Whether characters stand somewhere in a text, but for some of them: by itself, what a light edit changes.
    private static func stands(
      _ pattern: some BidirectionalCollection<UInt32>, in text: some BidirectionalCollection<UInt32>,
      differingIn most: Int? = nil
    ) -> Bool {
      let most = most ?? pattern.count / 8
      return EditDistances(pattern).distances(in: text).contains { $0 <= most }
    }
  }
}
