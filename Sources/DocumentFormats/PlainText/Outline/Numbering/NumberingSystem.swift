/// A way of numbering or naming headings; headings of one system have one level.
enum NumberingSystem: Hashable, Sendable {
  /// 第…章 and the like.
  case unit(Unit)
  /// 一、
  case hanComma
  /// （一）
  case hanParenthesis
  /// 1. 1.1 1.1.1, by depth.
  case decimal(depth: UInt8)
  /// （1） 1)
  case arabicParenthesis
  /// ①
  case circled
  /// I.
  case roman
  /// A. A.1, by depth.
  case letter(depth: UInt8)
  /// 【…】
  case bracket
  /// 前言, Appendix, Index
  case named
  /// 思考题, Exercises: what the chapters of a textbook have at their ends
  case chapterPart
  /// 2023年5月1日, by the smallest part it names.
  case date(DatePart)
  /// No number: a line that looks like a heading.
  case shape
  /// A title with a line of marks below it, and above it too.
  case underline(UInt8, isOverlined: Bool)
  /// A title in a formatted manual page.
  case manual(isSubsection: Bool)
  /// The lines of the document's own title.
  case title

  /// The divisions of books and laws, from the greatest to the smallest.
  enum Unit: UInt8, Sendable, CaseIterable {
    case volume, part, subpart, piece, chapter, occasion, section, article, paragraph

    /// A short technical word for evidence.
    var name: String {
      switch self {
      case .volume: "volume"
      case .part: "part"
      case .subpart: "subpart"
      case .piece: "piece"
      case .chapter: "chapter"
      case .occasion: "occasion"
      case .section: "section"
      case .article: "article"
      case .paragraph: "paragraph"
      }
    }
  }

  /// The parts of a date that a heading names.
  enum DatePart: UInt8, Sendable {
    case year, month, day
  }

  /// Where the system stands among others that a document uses together, smaller is higher.
  var rank: Int {
    switch self {
    case .title: 0
    // Which underline is the higher one shows in the document alone; see LevelRanks.
    case .underline: 4
    case .manual(let isSubsection): isSubsection ? 2 : 1
    case .unit(.volume): 10
    case .unit(.part): 14
    case .unit(.subpart): 18
    case .unit(.piece): 19
    case .unit(.chapter), .unit(.occasion): 24
    case .bracket: 26
    case .date(let part): 27 + Int(part.rawValue)
    case .unit(.section): 30
    case .hanComma: 34
    case .hanParenthesis: 38
    case .roman: 39
    case .decimal(let depth): 40 + Int(min(depth, 9))
    case .letter(let depth): 40 + Int(min(depth, 9))
    case .named: NumberingSystem.namedRank
    // Below the chapters, as their sections are; see LevelRanks.
    case .chapterPart: NumberingSystem.namedRank + 1
    case .unit(.article): 50
    case .arabicParenthesis: 52
    case .circled: 54
    case .unit(.paragraph): 55
    case .shape: 60
    }
  }

  /// Named headings take the rank of the highest system below the volumes.
  static let namedRank = 20

  /// What the system alone says for a line being a heading.
  var weight: Int {
    switch self {
    case .unit(.article), .unit(.paragraph): -1
    case .unit: 3
    case .bracket, .named, .chapterPart, .date: 2
    case .decimal(let depth): depth > 1 ? 2 : 1
    case .hanComma, .roman: 1
    case .letter(let depth): depth > 1 ? 1 : 0
    case .hanParenthesis: 0
    case .arabicParenthesis: -1
    case .circled: -2
    case .shape, .title, .underline, .manual: 0
    }
  }

  /// Whether the system also numbers the items of lists, so that its lines are headings only where all of them look so.
  var isWeak: Bool {
    switch self {
    case .hanComma, .hanParenthesis, .arabicParenthesis, .circled, .roman: true
    case .decimal(let depth), .letter(let depth): depth == 1
    case .unit(.article), .unit(.paragraph): true
    default: false
    }
  }

  /// Whether it divides a book: chapters, parts, acts.
  var isDivision: Bool {
    if case .unit = self { return !isWeak }
    return false
  }

  /// Whether chapters stand below it.
  var isAboveChapters: Bool {
    switch self {
    case .unit(.volume), .unit(.part), .unit(.piece): true
    default: false
    }
  }

  /// Whether its labels also begin records: lines with no text under them are no sections.
  var mayList: Bool {
    if case .date = self { return true }
    return isWeak
  }

  /// Whether it shows in a line itself what its headings have in common.
  var isLabel: Bool { self != .shape && self != .title }

  /// Whether a mark or the form of the document itself makes its lines headings.
  var isCertain: Bool {
    switch self {
    case .underline, .manual, .title: true
    default: false
    }
  }

  /// A short technical word for evidence.
  var name: String {
    switch self {
    case .unit(let unit): unit.name
    case .hanComma: "han"
    case .hanParenthesis: "han-parenthesis"
    case .decimal(let depth): "decimal-\(depth)"
    case .arabicParenthesis: "arabic-parenthesis"
    case .circled: "circled"
    case .roman: "roman"
    case .letter(let depth): "letter-\(depth)"
    case .bracket: "bracket"
    case .named, .chapterPart: "named"
    case .date(.year): "year"
    case .date(.month): "month"
    case .date(.day): "day"
    case .shape: "shape"
    case .underline: "underline"
    case .manual: "manual"
    case .title: "title"
    }
  }
}
