import TestSupport

/// A made-up text whose sentences are known by numbers, so that each is found again after any edit.
struct SampleText {
  struct Sentence {
    let id: Int
    var text: String
    /// Whether it has been edited.
    var isTouched = false
  }

  enum Kind { case heading, prose, tableRow }

  struct Paragraph {
    var kind: Kind
    var sentences: [Sentence]
  }

  enum Language: CaseIterable { case chinese, english, mixed }

  let language: Language
  var paragraphs: [Paragraph] = []
  var nextID = 0

  /// Sentences that are said more than once.
  private var refrains: [String] = []

  /// Sentences that have been said, also those that are gone.
  private var known: Set<String> = []

  /// Whether the text is written, so that what is put into it is new.
  private var isWritten = false

  init(_ language: Language, paragraphs count: Int, hasTables: Bool, using random: inout SeededGenerator) {
    self.language = language
    refrains = (0..<6).map { _ in sentence(using: &random) } + Words.asides(language)
    let stanza = refrains.shuffled(using: &random).prefix(2)
    for number in 0..<count {
      if number % 9 == 0 {
        paragraphs.append(Paragraph(kind: .heading, sentences: [make(heading(number / 9 + 1, using: &random))]))
      }
      if number % 9 == 6 {
        paragraphs.append(Paragraph(kind: .heading, sentences: [make(language == .english ? "Notes" : "小结")]))
      }
      paragraphs.append(paragraph(using: &random))
      if number % 17 == 11 { paragraphs.append(Paragraph(kind: .prose, sentences: stanza.map { make($0) })) }
      if hasTables, number % 14 == 7 { paragraphs += table(using: &random) }
    }
    isWritten = true
  }

  mutating func make(_ text: String) -> Sentence {
    nextID += 1
    return Sentence(id: nextID, text: text)
  }

  mutating func newSentence(using random: inout SeededGenerator) -> Sentence {
    // One that comes in where the same has gone would be the same sentence, moved.
    let isRefrain = !isWritten && Int.random(in: 0..<25, using: &random) == 0
    var text = isRefrain ? refrains.randomElement(using: &random) ?? "" : sentence(using: &random)
    while isWritten, known.contains(text) { text = sentence(using: &random) }
    known.insert(text)
    return make(text)
  }

  mutating func paragraph(using random: inout SeededGenerator) -> Paragraph {
    Paragraph(
      kind: .prose, sentences: (0..<Int.random(in: 1...6, using: &random)).map { _ in newSentence(using: &random) })
  }

  /// What parts sentences of a paragraph.
  var separator: String { language == .english ? " " : "" }
}

extension SampleText {
  private mutating func table(using random: inout SeededGenerator) -> [Paragraph] {
    (0..<4).map { _ in
      let cells = (0..<3).map { column in
        column == 0 ? pick(language == .english ? Words.nouns : Words.things, &random) : number(&random)
      }
      return Paragraph(kind: .tableRow, sentences: [make(cells.joined(separator: " | "))])
    }
  }

  private func heading(_ number: Int, using random: inout SeededGenerator) -> String {
    language == .english
      ? "Chapter \(number) \(pick(Words.nouns, &random)) and \(pick(Words.nouns, &random))"
      : "第\(number)章　\(pick(Words.things, &random))与\(pick(Words.things, &random))"
  }

  private func sentence(using random: inout SeededGenerator) -> String {
    let sentence =
      switch language {
      case .chinese: chinese(&random)
      case .english: english(&random)
      case .mixed: Bool.random(using: &random) ? chinese(&random) : mixed(&random)
      }
    guard let last = sentence.last, "。.".contains(last), Int.random(in: 0..<4, using: &random) == 0 else {
      return sentence
    }
    return sentence.dropLast() + pick(Words.turns(language), &random) + String(last)
  }

  private func chinese(_ random: inout SeededGenerator) -> String {
    let (who, what, where_) = (pick(Words.people, &random), pick(Words.things, &random), pick(Words.places, &random))
    let (other, did) = (pick(Words.things, &random), pick(Words.deeds, &random))
    return switch min(6, Int.random(in: 0..<121, using: &random) / 20) {
    case 0: "\(pick(Words.times, &random))，\(who)在\(where_)\(did)\(what)。"
    case 1: "\(what)同比增长\(number(&random))%，比\(other)高出\(number(&random))个百分点。"
    case 2: "\(who)说：“\(pick(Words.times, &random))\(did)\(what)，总要经过\(where_)。”"
    case 3: "从\(where_)到\(pick(Words.places, &random))，\(what)和\(other)一样，都被\(who)\(did)了\(number(&random))遍。"
    case 4: "难道\(who)不知道\(where_)的\(what)？"
    case 5: "\(what)，\(other)，还有\(pick(Words.things, &random))——\(who)一样也没有忘记。"
    default: "\(who)走了。"
    }
  }

  private func english(_ random: inout SeededGenerator) -> String {
    let (who, what, place) = (pick(Words.names, &random), pick(Words.nouns, &random), pick(Words.towns, &random))
    let verb = pick(Words.verbs, &random)
    return switch min(5, Int.random(in: 0..<101, using: &random) / 20) {
    case 0: "\(pick(Words.moments, &random)), \(who) \(verb) the \(what) near \(place)."
    case 1: "The \(what) of \(place) grew by \(number(&random))%, faster than its \(pick(Words.nouns, &random))."
    case 2: "“\(who) \(verb) my \(what),” said \(pick(Words.names, &random)), “and nobody in \(place) noticed.”"
    case 3: "Why had \(who) \(verb) every \(what) between \(place) and \(pick(Words.towns, &random))?"
    case 4:
      "It took \(number(&random)) days until the \(what) and the \(pick(Words.nouns, &random)) were \(verb) again."
    default: "\(who) left."
    }
  }

  private func mixed(_ random: inout SeededGenerator) -> String {
    "\(pick(Words.people, &random))把 \(pick(Words.nouns, &random)) \(number(&random)) 接到 \(pick(Words.towns, &random)) 的"
      + "\(pick(Words.things, &random))上，\(pick(Words.deeds, &random))了一次 \(pick(Words.verbs, &random))。"
  }

  private func number(_ random: inout SeededGenerator) -> String {
    "\(Int.random(in: 1...96, using: &random)).\(Int.random(in: 0...9, using: &random))"
  }

  private func pick(_ words: [String], _ random: inout SeededGenerator) -> String {
    words.randomElement(using: &random) ?? ""
  }
}

/// Words for made-up sentences.
private enum Words {
  /// What is said again and again, in sentences of their own.
  static func asides(_ language: SampleText.Language) -> [String] {
    language == .english
      ? [
        "He nodded.", "“Yes.”", "Nobody spoke.", "“And then?”", "It was late.",
        "So it goes on, day after day.",
      ]
      : ["他点了点头。", "“好。”", "谁也没有说话。", "“后来呢？”", "天色已经晚了。", "日子就这样一天一天地过去。"]
  }

  /// How sentences like to end.
  static func turns(_ language: SampleText.Language) -> [String] {
    language == .english
      ? [
        ", and nobody took any notice", ", as had always been done in the valley",
        ", which came as no surprise to anyone",
      ]
      : ["，谁也没有留意", "，这在当地是多年的老习惯了", "，仍然想不出什么头绪"]
  }

  static let people = "船老大 邮差 王掌柜 她 年轻的会计 守塔人 李先生 两个学生 县长 外婆 木匠 记录员".split(separator: " ").map(String.init)
  static let things = "茶叶 水位 旧信 账本 粮价 木桥 灯塔 铁路 棉布 河堤 地图 钟声 学校 盐税 药方 果园 电报 瓦窑".split(separator: " ").map(String.init)
  static let places = "渡口 山脚 北门外 祠堂 县城 石阶上 后院 集市 码头边 竹林里 车站 粮仓".split(separator: " ").map(String.init)
  static let times = "天亮以前 那年秋天 第二天 涨水的时候 立春之后 很久以后 午后 月底 大雪那天 开市以前".split(separator: " ").map(String.init)
  static let deeds = "清点 修补 打听 丢掉 寻找 记下 盖上 谈起 卖掉 描画".split(separator: " ").map(String.init)
  static let names = "Marta|Old Peter|the postman|my uncle|Doctor Lind|a stranger|the twins|Captain Rowe|Ida|the clerk"
    .split(separator: "|").map(String.init)
  static let nouns = "ledger harbour bridge letter orchard lantern railway compass chapel winter river window archive"
    .split(
      separator: " "
    ).map(String.init)
  static let towns = "Norwick Alder Point Saint-Brie Lowmoor Karsten Hill Eastbridge Velm Tarrow".split(separator: " ")
    .map(String.init)
  static let verbs = "counted mended forgotten carried sold painted measured copied hidden opened".split(separator: " ")
    .map(String.init)
  static let moments = "Before dawn|In the last week of May|Long afterwards|On market day|When the water rose|By noon"
    .split(separator: "|").map(String.init)
}
