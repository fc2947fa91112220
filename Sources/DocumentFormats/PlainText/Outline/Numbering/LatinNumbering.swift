internal import DocumentModel

/// Labels of Latin letters and digits: 1.2, Chapter IV, A.1, II.
struct LatinNumbering {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Numbers: `1.`, `1.1`, `1、`, `1)` and a bare number before a title.
  func decimal(_ text: Range<Int>) -> Numbering? {
    var components: [Int] = []
    var offset = text.lowerBound
    var isClosed = false
    while offset < text.upperBound, components.count < 8 {
      guard let number = arabic(at: offset, text) else { break }
      components.append(number.value)
      offset = number.end
      isClosed = false
      guard let mark = mark(at: offset, text), mark.kind == .dot else { break }
      isClosed = true
      offset += mark.length
    }
    guard let last = components.last, components.allSatisfy({ $0 < 1000 }) else { return nil }
    if let mark = mark(at: offset, text), mark.kind == .close {
      guard components.count == 1 else { return nil }
      return label(.arabicParenthesis, components, at: offset + mark.length, text)
    }
    if let mark = mark(at: offset, text), mark.kind == .comma, components.count == 1 {
      isClosed = true
      offset += mark.length
    }
    let behind = WhiteSpace.skip(from: offset, in: bytes, limit: text.upperBound)
    let isSpaced = behind > offset || behind == text.upperBound
    guard isSpaced || isClosed || bytes[offset] >= 0xE3 && components.count > 1 else { return nil }
    // 3.14 of a sum or 2024.01.02 is no label: something has to follow that is no digit.
    if behind < text.upperBound, bytes[behind] >= 0x30 && bytes[behind] <= 0x39, !isSpaced { return nil }
    guard last > 0 || components.count > 1 else { return nil }
    var numbering = label(.decimal(depth: UInt8(components.count)), components, at: offset, text)
    numbering.isSetOff = isClosed || isSpaced
    // A bare number before Han text is a quantity or a date as often as a label.
    numbering.isInSentence = !isClosed && components.count == 1
    return numbering
  }

  /// Words: `Chapter 1`, `APPENDIX A`, `II.`, `A.1`, and words that are headings by themselves.
  func word(_ text: Range<Int>) -> Numbering? {
    guard text.count <= 300 else { return nil }
    var end = text.lowerBound
    while end < text.upperBound, (bytes[end] | 0x20) &- 0x61 < 26 || bytes[end] &- 0x80 < 0x60 { end += 1 }
    let word = String(decoding: bytes[text.lowerBound..<end], as: UTF8.self)
    let lower = word.lowercased()
    let isUpperFirst = !(bytes[text.lowerBound] &- 0x61 < 26)
    if isUpperFirst, DateLabel.mayBegin(lower), let date = DateLabel(bytes: bytes).english(text) { return date }
    if let system = HeadingWords.numbered[lower], var numbering = numbered(system, from: end, text) {
      if isUpperFirst { return numbering }
      // A small letter begins a heading only where nothing but the number follows.
      numbering.isInSentence = true
      return numbering.isAlone ? numbering : nil
    }
    if isUpperFirst, end == text.upperBound, HeadingWords.alone.contains(lower) {
      return Numbering(system: .named, number: 0, end: text.lowerBound, isAlone: false, isSetOff: true, isLatin: true)
    }
    if isUpperFirst, end == text.upperBound {
      if HeadingWords.ofChapters.contains(lower) {
        return Numbering(system: .chapterPart, number: 0, end: text.lowerBound, isAlone: false, isSetOff: true)
      }
      return word == word.uppercased() ? bareRoman(text) : nil
    }
    guard isUpperFirst, end < text.upperBound, bytes[end] == UInt8(ascii: ".") else { return nil }
    if word.utf8.count == 1, let letter = letter(text) { return letter }
    guard word == word.uppercased(), let value = RomanNumber.value(of: bytes[text.lowerBound..<end]) else { return nil }
    return label(.roman, [value], at: end + 1, text)
  }

  /// A Roman number alone on its line.
  private func bareRoman(_ text: Range<Int>) -> Numbering? {
    guard let value = RomanNumber.value(of: bytes[text]),
      bytes[text].map({ $0 | 0x20 }).elementsEqual(RomanNumber.text(value).utf8)
    else { return nil }
    var numbering = label(.roman, [value], at: text.upperBound, text)
    numbering.isInSentence = true
    return numbering
  }

  /// A date that begins with the day: 1 May 1893.
  func dayFirst(_ text: Range<Int>) -> Numbering? {
    guard let day = arabic(at: text.lowerBound, text), day.value <= 31, day.end < text.upperBound,
      bytes[day.end] == 0x20 || (bytes[day.end] | 0x20) &- 0x61 < 26
    else { return nil }
    return DateLabel(bytes: bytes).english(text)
  }

  /// Letters: `A.` and `A.1.2`, where a single one is Roman too if it can be.
  private func letter(_ text: Range<Int>) -> Numbering? {
    var components = [Int(bytes[text.lowerBound] - 0x40)]
    var offset = text.lowerBound + 2
    while let number = arabic(at: offset, text) {
      components.append(number.value)
      offset = number.end
      guard offset < text.upperBound, bytes[offset] == UInt8(ascii: ".") else { break }
      offset += 1
    }
    guard offset == text.upperBound || bytes[offset] == 0x20 || bytes[offset] >= 0xE3 else { return nil }
    if components.count == 1, [9, 22, 24].contains(components[0]) {
      return label(.roman, [components[0] == 9 ? 1 : components[0] == 22 ? 5 : 10], at: offset, text)
    }
    return label(.letter(depth: UInt8(components.count)), components, at: offset, text)
  }

  private func numbered(_ system: NumberingSystem, from end: Int, _ text: Range<Int>) -> Numbering? {
    // Chapter.3 is written as well.
    let isDotted = end < text.upperBound && bytes[end] == UInt8(ascii: ".")
    let start = WhiteSpace.skip(from: isDotted ? end + 1 : end, in: bytes, limit: text.upperBound)
    guard start > end, start < text.upperBound else { return nil }
    var stop = start
    while stop < text.upperBound, bytes[stop] < 0x80, bytes[stop] != 0x20, !".:-,)".utf8.contains(bytes[stop]) {
      stop += 1
    }
    let value: Int
    if let number = arabic(at: start, text), number.end == stop {
      value = number.value
    } else if let roman = RomanNumber.value(of: bytes[start..<stop]), bytes[start] < 0x61 {
      value = roman
    } else if stop == start + 1, bytes[start] >= 0x41 && bytes[start] <= 0x5A {
      value = Int(bytes[start] - 0x40)
    } else if let word = HeadingWords.numbers[String(decoding: bytes[start..<stop], as: UTF8.self).lowercased()] {
      value = word
    } else {
      return nil
    }
    var numbering = label(system, [value], at: stop, text)
    // "Chapter 3 describes": what follows has to be set off or begin a title.
    if !numbering.isAlone, bytes[numbering.end] >= 0x61, bytes[numbering.end] <= 0x7A { numbering.isInSentence = true }
    return numbering
  }

  private func label(
    _ system: NumberingSystem, _ components: [Int], at offset: Int, _ text: Range<Int>
  ) -> Numbering {
    var behind = offset
    while behind < text.upperBound, ".:-".utf8.contains(bytes[behind]) { behind += 1 }
    behind = WhiteSpace.skip(from: behind, in: bytes, limit: text.upperBound)
    return Numbering(
      system: system, number: components.last ?? 0,
      prefix: components.dropLast().reduce(0) { $0 &* 1024 &+ $1 &+ 1 }, end: behind,
      isAlone: behind >= text.upperBound, isSetOff: true, isLatin: true)
  }

  private func arabic(at start: Int, _ text: Range<Int>) -> (value: Int, end: Int)? {
    var offset = start
    var value = 0
    while offset < text.upperBound, offset - start < 12 {
      let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: text.upperBound)
      if scalar >= 0x30 && scalar <= 0x39 {
        value = value * 10 + Int(scalar - 0x30)
      } else if scalar >= 0xFF10 && scalar <= 0xFF19 {
        value = value * 10 + Int(scalar - 0xFF10)
      } else {
        break
      }
      offset += length
    }
    return offset > start && offset - start < 12 ? (value, offset) : nil
  }

  private enum MarkKind { case dot, comma, close }

  private func mark(at offset: Int, _ text: Range<Int>) -> (kind: MarkKind, length: Int)? {
    guard offset < text.upperBound else { return nil }
    switch UTF8Sequence.scalar(at: offset, in: bytes, limit: text.upperBound).value {
    case 0x2E: return (.dot, 1)
    case 0xFF0E: return (.dot, 3)
    case 0x3001: return (.comma, 3)
    case 0x29: return (.close, 1)
    case 0xFF09: return (.close, 3)
    default: return nil
    }
  }
}
