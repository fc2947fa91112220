internal import DocumentModel

/// Lines of a sample that are the same but for their numbers, and where they stand: what is judged as furniture or text.
struct FurnitureGroup {
  let key: UInt64
  /// Lines of the group that were met.
  private(set) var times = 0
  /// Of those, how many stand next to the edge of a page that form feeds show, at the head or at the foot.
  private(set) var atHead = 0
  private(set) var atFoot = 0
  /// How many stand next to a page number, or of page numbers next to another group's line.
  var besideNumbers = 0
  /// How many stand in the middle of a sentence.
  private(set) var interrupting = 0
  /// How many are set off by more empty lines than text is.
  private(set) var isolated = 0
  /// How many hold a gap of several cells.
  private(set) var gapped = 0
  /// How many end a sentence.
  private(set) var ended = 0
  /// How many begin with the label of a heading or an item.
  private(set) var labels = 0
  /// Of those, how many have another number in their label than the one before.
  private(set) var changingLabels = 0
  /// Of those, how many have more than a bare number before a text, as a page number before a running head is.
  private(set) var headingLabels = 0
  /// How many have a number that is a little greater than the one before.
  private(set) var ascending = 0
  /// How many have another number than the one before.
  private(set) var changing = 0
  /// How many have other numbers before the last one than the line before.
  private(set) var changingElsewhere = 0
  /// How many have the same text some lines above or below them as the one before.
  private(set) var inPassages = 0
  /// How many stand on the page of the one before, so near to it that both would be at the same edge.
  private(set) var crowded = 0
  /// The distances between neighbours, in lines.
  private(set) var distances: [Int] = []
  /// Of lines that are nothing but numbers, the lines of each page that they count.
  private(set) var pageLengths: [Int] = []
  /// The first line's text range.
  let first: Range<Int>
  /// Whether its lines are nothing but page numbers.
  var isNumber: Bool { LineKey.isNumber(key) }

  /// Whether its lines are numbers that stand by themselves, as those of chapters do too, without the heads of pages.
  var isLoneNumber: Bool { isNumber && !isMost(besideNumbers, share: 0.3) }

  /// Whether its lines have in common only that they head pages in capitals.
  var isCapitals: Bool { key == LineKey.capitals }

  private var lastNumber = -1
  private var lastOtherNumbers: UInt64?
  private var lastLabel = -1
  private var lastPlace: (ordinal: Int, page: Int)?
  private var lastSurroundings: (above: UInt64?, below: UInt64?)

  init(key: UInt64, first: Range<Int>) {
    self.key = key
    self.first = first
  }

  /// Takes in one line of the group.
  mutating func add(_ place: FurniturePlace) {
    times += 1
    if place.isAtHead { atHead += 1 }
    if place.isAtFoot { atFoot += 1 }
    if place.interrupts { interrupting += 1 }
    if place.isIsolated { isolated += 1 }
    if place.hasGap { gapped += 1 }
    if place.endsSentence { ended += 1 }
    if let label = place.label {
      labels += 1
      if label != lastLabel { changingLabels += 1 }
      lastLabel = label
    }
    if place.isHeadingLabel { headingLabels += 1 }
    if place.number != lastNumber { changing += 1 }
    if place.number > lastNumber, place.number <= lastNumber + 12, lastNumber >= 0 {
      ascending += 1
      if let lastPlace { pageLengths.append((place.ordinal - lastPlace.ordinal) / (place.number - lastNumber)) }
    }
    lastNumber = place.number
    if place.otherNumbers != lastOtherNumbers { changingElsewhere += 1 }
    lastOtherNumbers = place.otherNumbers
    if let lastPlace {
      let distance = place.ordinal - lastPlace.ordinal
      distances.append(distance)
      if distance < FurnitureCensus.edgeDepth, place.page == lastPlace.page { crowded += 1 }
    }
    lastPlace = (place.ordinal, place.page)
    let around = place.surroundings
    let isAgain =
      around.above != nil && around.above == lastSurroundings.above
      || around.below != nil && around.below == lastSurroundings.below
    if isAgain { inPassages += 1 }
    lastSurroundings = around
  }

  /// Whether a count is at least a share of the lines.
  func isMost(_ count: Int, share: Double = 0.6) -> Bool { Double(count) >= share * Double(times) && count > 0 }
}

/// Where one line of a group stands.
struct FurniturePlace {
  var ordinal: Int
  /// The number of form feeds before the line in the sample.
  var page: Int
  var number: Int
  /// A hash of the numbers before the last one; `nil` where there are none.
  var otherNumbers: UInt64?
  var isAtHead: Bool
  var isAtFoot: Bool
  var interrupts: Bool
  var isIsolated: Bool
  var hasGap: Bool
  var endsSentence: Bool
  /// The number of the label that the line begins with.
  var label: Int?
  var isHeadingLabel: Bool
  /// The keys of the lines some lines above and below.
  var surroundings: (above: UInt64?, below: UInt64?)
}
