internal import DocumentModel

/// Which lines of a document are furniture.
struct FurnitureProfile: Equatable, Sendable {
  /// A group of lines that was judged furniture.
  struct Group: Equatable, Sendable {
    var key: UInt64
    var kind: Furniture.Kind
    var times: Int
    /// The first of its lines, shortened.
    var sample: String
    /// The rules that spoke for it.
    var reasons: [String]
  }

  private(set) var groups: [Group] = []

  /// Whether form feeds divide the text into pages.
  private(set) var hasFormFeeds = false

  /// Whether a page number stands before the text of its page rather than behind it.
  private(set) var numbersStandAtHead = false

  private var kinds: [UInt64: Furniture.Kind] = [:]

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
    IsolationRule.self, RegularSpacingRule.self, SentenceRule.self, LabelNumberRule.self,
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
      groups.append(
        Group(
          key: group.key, kind: kind, times: group.times,
          sample: Title.text(group.first, in: bytes, longest: 40), reasons: reasons))
    }
    numbersStandAtHead = census.numbersFollowHeads
  }

  /// Whether any line is furniture.
  var isEmpty: Bool { kinds.isEmpty }

  /// The key of a line that nearly every page has at its edge, `nil` for all other.
  func constantKey(of line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard !constant.isEmpty, Int(line.cells) <= FurnitureProfile.widest else { return nil }
    let key = LineKey(line.textRange, in: bytes).hash
    return constant.contains(key) ? key : nil
  }

  /// What kind of furniture a line is, with the page's number if it carries that; `nil` for text.
  func judge(
    _ line: SourceLine, isTopmost: Bool = false, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (kind: Furniture.Kind, number: Int?)? {
    guard !kinds.isEmpty, Int(line.cells) <= FurnitureProfile.widest else { return nil }
    if kinds[LineKey.pageNumber] != nil || kinds[LineKey.capitalRoman] != nil,
      let number = PageNumberForm.number(line.textRange, in: bytes),
      kinds[LineKey.ofNumber(line.textRange, in: bytes)] != nil
    {
      return (.pageNumber, number)
    }
    if isTopmost, kinds[LineKey.capitals] != nil, LineKey.isCapitals(line.textRange, in: bytes) {
      return (.runningHead, nil)
    }
    let key = LineKey(line.textRange, in: bytes)
    guard let kind = kinds[key.hash] else { return nil }
    return (kind, paged.contains(key.hash) && key.number >= 0 ? key.number : nil)
  }
}
