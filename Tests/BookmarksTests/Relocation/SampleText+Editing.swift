import TestSupport

extension SampleText {
  /// A kind of change to a text.
  enum Edit: CaseIterable {
    case insertParagraphs, insertSentences, deleteSentences, deleteParagraphs, moveParagraphs, changeCharacters,
      changeNumbers
  }

  mutating func apply(_ edit: Edit, using random: inout SeededGenerator) {
    switch edit {
    case .insertParagraphs:
      for _ in 0..<6 { paragraphs.insert(paragraph(using: &random), at: index(&random)) }
    case .insertSentences:
      for _ in 0..<8 {
        let place = proseIndex(&random)
        let sentence = newSentence(using: &random)
        let count = paragraphs[place].sentences.count
        paragraphs[place].sentences.insert(sentence, at: Int.random(in: 0...count, using: &random))
      }
    case .deleteSentences:
      for _ in 0..<12 {
        let place = proseIndex(&random)
        let count = paragraphs[place].sentences.count
        if count > 1 { paragraphs[place].sentences.remove(at: Int.random(in: 0..<count, using: &random)) }
      }
    case .deleteParagraphs:
      for _ in 0..<4 { paragraphs.remove(at: proseIndex(&random)) }
    case .moveParagraphs:
      for _ in 0..<4 {
        let moved = paragraphs.remove(at: proseIndex(&random))
        paragraphs.insert(moved, at: index(&random))
      }
    case .changeCharacters: changeCharacters(oneIn: 50, using: &random)
    case .changeNumbers:
      for index in paragraphs.indices where paragraphs[index].kind == .prose {
        for place in paragraphs[index].sentences.indices where Int.random(in: 0..<3, using: &random) == 0 {
          changeNumber(at: (index, place), using: &random)
        }
      }
    }
  }

  private mutating func changeCharacters(oneIn count: Int, using random: inout SeededGenerator) {
    let letters = Array(language == .english ? "etaoinshr" : "一是不了人我在有他这")
    for index in paragraphs.indices {
      for place in paragraphs[index].sentences.indices {
        var text = Array(paragraphs[index].sentences[place].text)
        for offset in text.indices.reversed() where Int.random(in: 0..<count, using: &random) == 0 {
          let letter = letters.randomElement(using: &random) ?? "x"
          switch Int.random(in: 0..<3, using: &random) {
          case 0: text[offset] = letter
          case 1: text.insert(letter, at: offset)
          default: if text.count > 3 { text.remove(at: offset) }
          }
        }
        change(String(text), at: (index, place))
      }
    }
  }

  private mutating func changeNumber(at place: (Int, Int), using random: inout SeededGenerator) {
    let text = paragraphs[place.0].sentences[place.1].text
    guard let digit = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return }
    let end = text[digit...].firstIndex { !($0.isASCII && ($0.isNumber || $0 == ".")) } ?? text.endIndex
    let number = "\(Int.random(in: 1...96, using: &random)).\(Int.random(in: 0...9, using: &random))"
    change(text[..<digit] + number + text[end...], at: place)
  }

  private mutating func change(_ text: String, at place: (Int, Int)) {
    // White space alone is no change of the text, and what parts the cells of a table is read as such.
    let isText = { (character: Character) in !character.isWhitespace && character != "|" }
    if text.filter(isText) == paragraphs[place.0].sentences[place.1].text.filter(isText) { return }
    paragraphs[place.0].sentences[place.1].text = text
    paragraphs[place.0].sentences[place.1].isTouched = true
  }

  private func index(_ random: inout SeededGenerator) -> Int { Int.random(in: 0...paragraphs.count, using: &random) }

  private func proseIndex(_ random: inout SeededGenerator) -> Int {
    paragraphs.indices.filter { paragraphs[$0].kind == .prose }.randomElement(using: &random) ?? 0
  }
}
