/// Writes sentences, paragraphs and titles into a buffer, always the same ones for the same seed.
struct ProseWriter {
  private var random: SplitMix64
  private let words: [WordKind: [[UInt8]]]
  private let narration = Grammar.narration.map(SentencePattern.init)
  private let dialogue = Grammar.dialogue.map(SentencePattern.init)
  /// The people of the chapter: a few, so that it reads like one.
  private var cast: [[UInt8]] = []
  private var lastNarration = 0

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    words = Dictionary(
      uniqueKeysWithValues: WordKind.allCases.map { ($0, Vocabulary.words($0).map { Array($0.utf8) }) })
  }

  mutating func beginChapter() {
    cast = (0..<4).map { _ in random.pick(from: words[.person] ?? []) }
  }

  mutating func chapterTitle() -> String {
    random.pick(from: Grammar.titleBeginnings) + random.pick(from: Grammar.titleEndings)
  }

  /// A number around `middle`, from half of it to one and a half.
  mutating func size(around middle: Int) -> Int {
    middle / 2 + random.below(max(middle, 1))
  }

  /// One paragraph without its indent and without a line end.
  mutating func writeParagraph(into text: inout [UInt8]) {
    if random.below(10) < 4 {
      write(random.pick(from: dialogue), into: &text)
      if random.below(3) == 0 { writeNarration(into: &text) }
    } else {
      for _ in 0..<(2 + random.below(5)) { writeNarration(into: &text) }
    }
  }

  /// Never the sentence that was just used.
  private mutating func writeNarration(into text: inout [UInt8]) {
    lastNarration = (lastNarration + 1 + random.below(narration.count - 1)) % narration.count
    write(narration[lastNarration], into: &text)
  }

  private mutating func write(_ sentence: SentencePattern, into text: inout [UInt8]) {
    for part in sentence.parts {
      switch part {
      case .literal(let bytes): text += bytes
      case .open(.person): text += random.pick(from: cast)
      case .open(let kind): text += random.pick(from: words[kind] ?? [])
      }
    }
  }
}
