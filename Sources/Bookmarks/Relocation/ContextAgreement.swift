/// How far what stands around a place is what stood around it when it was quoted.
struct ContextAgreement {
  /// How many sides agree.
  private(set) var sides = 0

  /// Whether the context of both sides stands near, with something put between.
  private(set) var isNearOnBothSides = false

  /// Whether so much of one side stands there word by word that it is hardly repeated.
  private(set) var isVerbatimOnOneSide = false

  /// The characters that differ on both sides.
  private(set) var distance = 0

  /// The most characters of a side that are compared.
  private static let length = 48

  /// How far away, in characters, the context of both sides may have come.
  private static let reach = 320

  /// Compares what stands before `start` and behind `end`, both offsets, with the context of a pattern.
  init(of pattern: QuotePattern, around range: Range<Int>, in text: SolidText) {
    let before = text.window(around: range.lowerBound, before: Self.reach, behind: 0).values
    let behind = text.window(around: range.upperBound, before: 0, behind: Self.reach).values
    // Both are read away from the place.
    let left = Side(pattern.left.reversed().prefix(Self.length), in: before.reversed())
    let right = Side(pattern.right.prefix(Self.length), in: behind[...])
    sides = (left.agrees ? 1 : 0) + (right.agrees ? 1 : 0)
    isNearOnBothSides = left.isNear && right.isNear
    isVerbatimOnOneSide = left.isVerbatim || right.isVerbatim
    distance = left.distance + right.distance
  }

  private struct Side {
    let agrees: Bool
    let isNear: Bool
    let isVerbatim: Bool
    let distance: Int

    init(_ context: some BidirectionalCollection<UInt32>, in text: some BidirectionalCollection<UInt32>) {
      let count = context.count
      // Fewer characters than these say nothing by themselves, but that a text begins or ends there does.
      let isEdge = count < 6 && text.count < 6
      // From the far end to the place, so that all of the context has to stand next to it.
      let distances = EditDistances(context.reversed()).distances(in: text.reversed())
      distance = distances.last ?? count
      agrees = isEdge || count >= 6 && distance <= (count < 12 ? 0 : count / 4)
      isVerbatim = count >= 32 && distance == 0
      isNear = isEdge || count >= 12 && distances.min().map { $0 <= count / 5 } == true
    }
  }
}
