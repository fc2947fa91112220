internal import DocumentModel

/// Which lines of a document are furniture.
struct FurnitureProfile: Equatable, Sendable {
  /// The groups of lines that were judged furniture.
  private(set) var groups: [Furniture.Group] = []

  /// Whether form feeds divide the text into pages.
  private(set) var hasFormFeeds = false

  /// Whether a page number stands before the text of its page rather than behind it.
  private(set) var numbersStandAtHead = false

  private var kinds: [UInt64: Furniture.Kind] = [:]

  /// Where the groups stand in `groups`, by their keys.
  private var indexes: [UInt64: Int] = [:]

  /// Groups of running heads and feet that nearly every page has.
  private var constant: Set<UInt64> = []

  /// The fewest pages that show what every page has.
  private static let fewestPages = 8

  /// Groups of running heads and feet that carry the number of their page.
  private var paged: Set<UInt64> = []

  /// Lines wider than this are not looked at.
  static let widest = 160

  /// Rules, and the sum of their votes from which a group is furniture.
  private static let rules: [any FurnitureRule.Type] = [
    RepetitionRule.self, PageEdgeRule.self, AscendingNumberRule.self, CompanionRule.self, InterruptionRule.self,
    IsolationRule.self, RegularSpacingRule.self, SentenceRule.self, LabelNumberRule.self, PassageRule.self,
  ]
  private static let threshold = 4

  init() {}

  /// Whether the same lines are judged furniture, however often each was met.
  func judges(like other: FurnitureProfile) -> Bool {
    kinds == other.kinds && hasFormFeeds == other.hasFormFeeds && numbersStandAtHead == other.numbersStandAtHead
  }

  /// Judges the groups of equal lines of a sample.
  init(of windows: [[SourceLine]], profile: DocumentProfile, in bytes: UnsafeBufferPointer<UInt8>) {
    let census = FurnitureCensus(of: windows, profile: profile, in: bytes)
    hasFormFeeds = census.pages > 0
    guard hasFormFeeds || profile.wrap != nil else { return }
    for group in census.groups where group.times >= 2 {
      var sum = 0
      var reasons: [String] = []
      for rule in FurnitureProfile.rules {
        let vote = rule.vote(on: group, pages: census.pages)
        sum += vote
        if vote > 0 { reasons.append(rule.name) }
      }
      guard sum >= FurnitureProfile.threshold else { continue }
      let kind: Furniture.Kind =
        group.isNumber ? .pageNumber : group.atFoot > group.atHead ? .runningFoot : .runningHead
      kinds[group.key] = kind
      let isConstant = census.pages >= FurnitureProfile.fewestPages && group.times * 10 >= census.pages * 9
      if isConstant, !group.isNumber, !group.isCapitals { constant.insert(group.key) }
      if !group.isNumber, AscendingNumberRule.vote(on: group, pages: census.pages) > 0 { paged.insert(group.key) }
      indexes[group.key] = groups.count
      groups.append(Furniture.Group(reasons: reasons))
    }
    numbersStandAtHead = census.numbersFollowHeads
  }

  /// Whether page numbers stand alone on their lines.
  var hasPageNumbers: Bool { kinds[LineKey.pageNumber] != nil || kinds[LineKey.capitalRoman] != nil }

  /// Whether any line is furniture.
  var isEmpty: Bool { kinds.isEmpty }

  /// The key of a line that nearly every page has at its edge, `nil` for all other.
  func constantKey(of line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard !constant.isEmpty, Int(line.cells) <= FurnitureProfile.widest else { return nil }
    let key = LineKey(line.textRange, in: bytes).hash
    return constant.contains(key) ? key : nil
  }

  /// The names of all rules.
  static var ruleNames: [String] { rules.map { $0.name } }

  /// A line that is furniture.
  struct Judgement: Equatable, Sendable {
    var kind: Furniture.Kind
    /// Its group in `groups`.
    var group: Int?
    /// The page's number, where the line carries it.
    var number: Int?
  }

  /// What kind of furniture a line is; `nil` for text.
  func judge(
    _ line: SourceLine, isTopmost: Bool = false, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Judgement? {
    guard !kinds.isEmpty, Int(line.cells) <= FurnitureProfile.widest else { return nil }
    if kinds[LineKey.pageNumber] != nil || kinds[LineKey.capitalRoman] != nil,
      let number = PageNumberForm.number(line.textRange, in: bytes),
      let group = indexes[LineKey.ofNumber(line.textRange, in: bytes)]
    {
      return Judgement(kind: .pageNumber, group: group, number: number)
    }
    if isTopmost, kinds[LineKey.capitals] != nil, LineKey.isCapitals(line.textRange, in: bytes) {
      return Judgement(kind: .runningHead, group: indexes[LineKey.capitals])
    }
    let key = LineKey(line.textRange, in: bytes)
    guard let kind = kinds[key.hash] else { return nil }
    let number = paged.contains(key.hash) && key.number >= 0 ? key.number : nil
    return Judgement(kind: kind, group: indexes[key.hash], number: number)
  }
}
