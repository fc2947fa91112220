internal import DocumentModel

/// Reads the label at the beginning of a line.
struct NumberingReader {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The most bytes of a heading that begins with a word instead of a number.
  private static let longestNamed = 80

  /// The label of a line's text, `nil` where there is none.
  func read(_ text: Range<Int>) -> Numbering? {
    guard let first = scalar(text.lowerBound, text) else { return nil }
    switch first.value {
    case 0x7B2C:  // 第
      let numbering = unit(text, from: text.lowerBound)
      return numbering?.system.isAboveChapters ?? false ? behindTitle(text) ?? numbering : numbering
    case 0x6B63: return afterBodyText(text) ?? named(text)  // 正文 第一回
    case 0x5377: return volume(text) ?? named(text)  // 卷一
    case 0x3010: return bracket(text) ?? decorated(text)
    case 0xFF08, 0x28: return parenthesis(text)
    case 0x30...0x39, 0xFF10...0xFF19: return figures(text)
    case 0x2460...0x2473: return closed(.circled, number: Int(first.value) - 0x245F, at: text.lowerBound + 3, text)
    case 0x41...0x5A, 0x61...0x7A, 0x413, 0x427, 0x41F: return LatinNumbering(bytes: bytes).word(text)
    case 0x4E0A, 0x4E2D, 0x4E0B: return half(text) ?? named(text)  // 上部
    case 0x23, 0x2A, 0x2D, 0x3D, 0x7E, 0xB7, 0x300C, 0x300E, 0x3016, 0x2014, 0x2500, 0x25A0...0x25CF, 0x2605, 0x2606,
      0x203B, 0xFF0A:
      return decorated(text) ?? decoratedNumber(text)
    case 0x2160...0x216B, 0x2170...0x217B:
      return roman(Int(first.value & 0xF) + 1, at: text.lowerBound + first.length, text)
    default: return hanComma(text) ?? named(text) ?? wordAndNumber(text, first: first.value) ?? behindTitle(text)
    }
  }

  /// The label of a chapter behind the title of the book or volume: 大风歌 第三章 渡口, 第一卷 风起 第三章 渡口.
  private func behindTitle(_ text: Range<Int>) -> Numbering? {
    guard text.count <= NumberingReader.longestBehindTitle, text.count > 9 else { return nil }
    // 第
    var place = text.lowerBound + 3
    while place < text.upperBound - 3, bytes[place] != 0xE7 || bytes[place + 1] != 0xAC || bytes[place + 2] != 0xAC {
      place += 1
    }
    guard place < text.upperBound - 3, isWords(text.lowerBound..<place), let numbering = unit(text, from: place)
    else { return nil }
    switch numbering.system {
    case .unit(.chapter), .unit(.section): return numbering.isSetOff ? numbering : nil
    default: return nil
    }
  }

  /// Whether text consists of words, with white space behind them.
  private func isWords(_ text: Range<Int>) -> Bool {
    var offset = text.lowerBound
    var isBehindSpace = false
    while let mark = scalar(offset, text) {
      isBehindSpace = mark.value == 0x20 || mark.value == 0x3000
      switch EdgeMark(mark.value) {
      case .solid, .letter, .digit, .uppercase, .lowercase, .opener, .closer: break
      default: guard isBehindSpace || mark.value == 0xB7 else { return false }
      }
      offset += mark.length
    }
    return isBehindSpace
  }

  /// The most bytes of such a line.
  private static let longestBehindTitle = 90

  /// A word before the number of a part: 项目一 灯火, 案例2：夜渡.
  private func wordAndNumber(_ text: Range<Int>, first: UInt32) -> Numbering? {
    guard text.count <= NumberingReader.longestNamed,
      HeadingWords.hanNumberedBeginnings.contains(UInt16(truncatingIfNeeded: first))
    else { return nil }
    for (word, system) in HeadingWords.hanNumbered where bytes[text].starts(with: word.utf8) {
      let start = WhiteSpace.skip(from: text.lowerBound + word.utf8.count, in: bytes, limit: text.upperBound)
      guard let number = HanNumber.read(at: start, in: bytes, limit: text.upperBound) else { continue }
      let numbering = closed(system, number: number.value, at: number.end, text)
      return numbering.isSetOff ? numbering : nil
    }
    return nil
  }

  /// What begins with Arabic figures: a date, 001章, or a number.
  private func figures(_ text: Range<Int>) -> Numbering? {
    let dates = DateLabel(bytes: bytes)
    if let date = dates.arabic(text) ?? dates.han(text) ?? bareUnit(text) { return date }
    let numbering = LatinNumbering(bytes: bytes).decimal(text)
    guard numbering?.isInSentence ?? true, bytes[text.lowerBound] &- 0x30 < 10 else { return numbering }
    return LatinNumbering(bytes: bytes).dayFirst(text) ?? numbering
  }

  /// A chapter's number without 第, set off from its title: 001章 灯火, 十二回.
  private func bareUnit(_ text: Range<Int>) -> Numbering? {
    guard
      let number = HanNumber.read(at: text.lowerBound, in: bytes, limit: min(text.upperBound, text.lowerBound + 24)),
      let mark = scalar(number.end, text)
    else { return nil }
    switch mark.value {
    case 0x7AE0, 0x56DE, 0x8BDD, 0x8A71: break  // 章回话話
    default: return nil
    }
    let numbering = closed(.unit(.chapter), number: number.value, at: number.end + mark.length, text)
    return numbering.isSetOff ? numbering : nil
  }

  /// Roman numbers of one character, as Ⅰ and Ⅱ.
  private func roman(_ number: Int, at offset: Int, _ text: Range<Int>) -> Numbering? {
    guard let mark = scalar(offset, text) else {
      return closed(.roman, number: number, at: offset, text, isSetOff: true)
    }
    switch mark.value {
    case 0x2E, 0x3001, 0xFF0E: return closed(.roman, number: number, at: offset + mark.length, text, isSetOff: true)
    default:
      let numbering = closed(.roman, number: number, at: offset, text)
      return numbering.isSetOff ? numbering : nil
    }
  }

  private func scalar(_ offset: Int, _ text: Range<Int>) -> (value: UInt32, length: Int)? {
    offset < text.upperBound ? UTF8Sequence.scalar(at: offset, in: bytes, limit: text.upperBound) : nil
  }

  /// The divisions of books and laws: 第 number unit.
  private func unit(_ text: Range<Int>, from start: Int) -> Numbering? {
    let digits = WhiteSpace.skip(from: start + 3, in: bytes, limit: text.upperBound)
    guard let number = HanNumber.read(at: digits, in: bytes, limit: text.upperBound) else { return nil }
    let at = WhiteSpace.skip(from: number.end, in: bytes, limit: text.upperBound)
    guard let mark = scalar(at, text) else { return nil }
    let end = at + mark.length
    let next = scalar(end, text)?.value
    let unit: NumberingSystem.Unit
    var behind = end
    switch mark.value {
    case 0x5377, 0x96C6, 0x8F91, 0x5B63: unit = .volume  // 卷 集 辑 季
    case 0x90E8:  // 部, 部分
      unit = next == 0x5206 ? .piece : .volume
      if next == 0x5206 { behind = end + 3 }
    case 0x7F16, 0x7DE8: unit = .part  // 编 編
    case 0x7BC7: unit = .part  // 篇
    case 0x5206:  // 分编
      guard next == 0x7F16 || next == 0x7DE8 else { return nil }
      unit = .subpart
      behind = end + 3
    case 0x5355, 0x55AE:  // 单元
      guard next == 0x5143 else { return nil }
      unit = .piece
      behind = end + 3
    case 0x573A, 0x5834:  // 场
      // 第一场雪 is no scene.
      let numbering = closed(.unit(.section), number: number.value, at: behind, text)
      return numbering.isSetOff ? numbering : nil
    case 0x7AE0, 0x56DE, 0x56D8, 0x8BDD, 0x8A71, 0x5E55, 0x8BB2, 0x8B1B, 0x8BFE, 0x8AB2: unit = .chapter  // 章回话幕讲课
    case 0x8282, 0x7BC0: unit = .section  // 节
    case 0x6761, 0x689D: unit = .article  // 条
    case 0x6B3E: unit = .paragraph  // 款
    case 0x5929, 0x65E5, 0x591C, 0x5468, 0x671F, 0x5C4A, 0x6B21, 0x5C01, 0x6298, 0x51FA, 0x54C1, 0x5219, 0x5173, 0x6848:
      // 天日夜周期届次封折出品则关案
      return occasion(number.value, of: mark.value, at: behind, text)
    default: return nil
    }
    return closed(.unit(unit), number: number.value, at: behind, text)
  }

  /// What is counted by occasions, 第三天 and 第二封信: a label where it is set off, or stands alone with a word or two.
  private func occasion(_ number: Int, of word: UInt32, at offset: Int, _ text: Range<Int>) -> Numbering? {
    var numbering = closed(.unit(.occasion), number: number, at: offset, text)
    // Days do not go on with visits.
    numbering.prefix = Int(word)
    if numbering.isSetOff && !numbering.isAlone { return numbering }
    guard text.upperBound - offset <= 15 else { return nil }
    // 第一次见面 may be the rest of a sentence.
    numbering.isInSentence = true
    return numbering
  }

  /// Halves and thirds of a book: 上部, 中篇, 下卷, set off from what follows.
  private func half(_ text: Range<Int>) -> Numbering? {
    guard text.count <= NumberingReader.longestNamed, let mark = scalar(text.lowerBound + 3, text) else { return nil }
    switch mark.value {
    case 0x90E8, 0x7BC7, 0x5377, 0x518C, 0x7F16, 0x96C6: break  // 部篇卷册编集
    default: return nil
    }
    let numbering = closed(.unit(.volume), number: 0, at: text.lowerBound + 3 + mark.length, text)
    return numbering.isSetOff ? numbering : nil
  }

  /// A label among marks that decorate it: === 第三章 ===, ★第三章★, 『第三章』.
  private func decorated(_ text: Range<Int>) -> Numbering? {
    var start = text.lowerBound
    var isBracketed = false
    while start < text.upperBound, start - text.lowerBound < 40, let mark = scalar(start, text) {
      // 第 卷
      if mark.value == 0x7B2C || mark.value == 0x5377 { break }
      guard NumberingReader.decorates(mark.value) else { return nil }
      if mark.value >= 0x3008 && mark.value < 0x3020 { isBracketed = true }
      start += mark.length
    }
    guard start < text.upperBound,
      var numbering = unit(text, from: start) ?? volume(start..<text.upperBound), !numbering.system.isWeak
    else { return nil }
    guard !isBracketed else { return numbering }
    var end = text.upperBound
    while end > numbering.end {
      var last = end - 1
      while last > numbering.end, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard let mark = scalar(last, text), NumberingReader.decorates(mark.value) || mark.value == 0x3000 else { break }
      end = last
    }
    guard text.upperBound - end < 200 else { return nil }
    numbering.decorationBefore = UInt8(clamping: start - text.lowerBound)
    numbering.decorationBehind = UInt8(clamping: text.upperBound - end)
    numbering.isAlone = end <= numbering.end
    return numbering
  }

  /// A number among marks that decorate it: *** 3 ***, —三—, ☆3☆, #3.
  private func decoratedNumber(_ text: Range<Int>) -> Numbering? {
    guard text.count <= 40 else { return nil }
    var start = text.lowerBound
    while let mark = scalar(start, text), NumberingReader.decorates(mark.value) { start += mark.length }
    guard let number = HanNumber.read(at: start, in: bytes, limit: text.upperBound), (1..<1000).contains(number.value)
    else { return nil }
    var end = number.end
    while let mark = scalar(end, text), NumberingReader.decorates(mark.value) { end += mark.length }
    // A mark before a number makes it negative, or an item; behind it, only a decoration.
    guard end == text.upperBound, end > number.end || bytes[text.lowerBound] == UInt8(ascii: "#") else { return nil }
    let isArabic = bytes[start] < 0x80 || bytes[start] == 0xEF
    return Numbering(
      system: isArabic ? .decimal(depth: 1) : .hanComma, number: number.value, end: end, isAlone: true, isSetOff: true,
      decorationBefore: end > number.end ? UInt8(start - text.lowerBound) : 0,
      decorationBehind: UInt8(end - number.end), isInSentence: true)
  }

  private static func decorates(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x23, 0x2A, 0x2D, 0x3D, 0x7E, 0xB7, 0x2014, 0x203B, 0x2500, 0x25A0...0x25CF, 0x2605, 0x2606: true
    case 0x3001, 0x300C, 0x300E, 0x3010, 0x3016, 0xFF0A: true
    default: false
    }
  }

  private func afterBodyText(_ text: Range<Int>) -> Numbering? {
    guard scalar(text.lowerBound + 3, text)?.value == 0x6587 else { return nil }
    let start = WhiteSpace.skip(from: text.lowerBound + 6, in: bytes, limit: text.upperBound)
    guard scalar(start, text)?.value == 0x7B2C else { return nil }
    return unit(text, from: start)
  }

  /// Volumes: 卷一, 卷上.
  private func volume(_ text: Range<Int>) -> Numbering? {
    let start = WhiteSpace.skip(from: text.lowerBound + 3, in: bytes, limit: text.upperBound)
    if let number = HanNumber.read(at: start, in: bytes, limit: text.upperBound) {
      return closed(.unit(.volume), number: number.value, at: number.end, text)
    }
    guard let mark = scalar(start, text), let number = [0x4E0A: 1, 0x4E2D: 2, 0x4E0B: 3][mark.value] else { return nil }
    return closed(.unit(.volume), number: number, at: start + mark.length, text)
  }

  /// Han numbers before a comma or stop: 一、 and 一．.
  private func hanComma(_ text: Range<Int>) -> Numbering? {
    let limit = min(text.upperBound, text.lowerBound + 24)
    guard let number = HanNumber.read(at: text.lowerBound, in: bytes, limit: limit, allowsArabic: false) else {
      return nil
    }
    guard let mark = scalar(number.end, text), [0x3001, 0xFF0E, 0x2E].contains(mark.value) else {
      return DateLabel(bytes: bytes).han(text) ?? bareUnit(text) ?? bareNumber(number.value, at: number.end, text)
    }
    let numbering = closed(.hanComma, number: number.value, at: number.end + mark.length, text, isSetOff: true)
    // 一、二、三 counts.
    if let second = HanNumber.read(at: numbering.end, in: bytes, limit: limit, allowsArabic: false),
      mark.value == 0x3001, scalar(second.end, text).map({ $0.value == 0x3001 }) ?? true
    {
      return nil
    }
    return numbering
  }

  /// A Han number alone on its line, or before a title that white space sets off.
  private func bareNumber(_ number: Int, at end: Int, _ text: Range<Int>) -> Numbering? {
    var numbering = closed(.hanComma, number: number, at: end, text)
    guard numbering.isSetOff, numbering.isAlone || numbering.end > end, number > 0, number < 200,
      text.count <= NumberingReader.longestNamed
    else { return nil }
    // A number without a mark is a quantity as often as a label.
    numbering.isInSentence = true
    return numbering
  }

  /// Numbers in parentheses: （一） and （1）.
  private func parenthesis(_ text: Range<Int>) -> Numbering? {
    guard let opener = scalar(text.lowerBound, text) else { return nil }
    let start = text.lowerBound + opener.length
    let limit = min(text.upperBound, start + 24)
    guard let number = HanNumber.read(at: start, in: bytes, limit: limit),
      let mark = scalar(number.end, text), mark.value == 0xFF09 || mark.value == 0x29, number.value < 200
    else { return nil }
    let isArabic = bytes[start] < 0x80 || bytes[start] == 0xEF
    return closed(
      isArabic ? .arabicParenthesis : .hanParenthesis, number: number.value, at: number.end + mark.length, text,
      isSetOff: true)
  }

  /// A line that is all in brackets: 【…】.
  private func bracket(_ text: Range<Int>) -> Numbering? {
    guard text.count >= 9, text.count <= 120, bytes[text.upperBound - 3] == 0xE3, bytes[text.upperBound - 2] == 0x80,
      bytes[text.upperBound - 1] == 0x91
    else { return nil }
    return Numbering(system: .bracket, number: 0, end: text.lowerBound, isAlone: false, isSetOff: true)
  }

  /// Words that head a section: 前言, 楔子, 番外.
  private func named(_ text: Range<Int>) -> Numbering? {
    guard text.count <= NumberingReader.longestNamed, let first = scalar(text.lowerBound, text),
      HeadingWords.hanBeginnings.contains(UInt16(truncatingIfNeeded: first.value))
    else { return nil }
    let squeezed = Title.text(text, in: bytes).filter { !$0.isWhitespace }
    if HeadingWords.han.contains(squeezed) {
      return Numbering(
        system: .named, number: 0, end: text.lowerBound, isAlone: false, isSetOff: true,
        isEndMatter: HeadingWords.endMatter.contains(squeezed))
    }
    if HeadingWords.ofChapters.contains(squeezed) {
      return Numbering(system: .chapterPart, number: 0, end: text.lowerBound, isAlone: false, isSetOff: true)
    }
    for word in HeadingWords.hanWithTitle where squeezed.hasPrefix(word) {
      var numbering = closed(.named, number: 0, at: end(of: word, in: text), text)
      numbering.isEndMatter = HeadingWords.endMatter.contains(word)
      let next = squeezed.dropFirst(word.count).unicodeScalars.first?.value ?? 0
      let isLettered = next >= 0x41 && next <= 0x5A
      let isNumbered = isLettered || HanNumber.read(at: numbering.end, in: bytes, limit: text.upperBound) != nil
      let isMark = next == 0xFF1A || next == 0x3A || next == 0xB7
      // 附件： at the end of a letter introduces the list of them.
      if isMark && word == "附件" { return nil }
      if numbering.isSetOff || isNumbered || isMark { return numbering }
    }
    return nil
  }

  /// Where a word ends that a line begins with, though white space may stand in it: 序 章.
  private func end(of word: String, in text: Range<Int>) -> Int {
    var offset = text.lowerBound
    for character in word.unicodeScalars {
      offset = WhiteSpace.skip(from: offset, in: bytes, limit: text.upperBound) + UTF8.width(character)
    }
    return offset
  }

  /// A label that ends at an offset, with what follows it.
  private func closed(
    _ system: NumberingSystem, number: Int, at offset: Int, _ text: Range<Int>, isSetOff: Bool = false
  ) -> Numbering {
    let behind = WhiteSpace.skip(from: offset, in: bytes, limit: text.upperBound)
    let next = scalar(behind, text)?.value ?? 0
    let isSpaced = behind > offset || behind >= text.upperBound
    return Numbering(
      system: system, number: number, end: behind, isAlone: behind >= text.upperBound,
      isSetOff: isSetOff || isSpaced || next == 0xFF1A || next == 0x3A || next == 0xB7,
      isInSentence: !isSpaced && !isSetOff && NumberingReader.runsOn(next))
  }

  /// Whether a scalar right behind a label goes on with a sentence: 第三章的, 第五条规定, 第二款、第三款.
  private static func runsOn(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 的 中 里 是 所 与 和 至 到 规 第 内 也 就 了 将
    case 0x7684, 0x4E2D, 0x91CC, 0x662F, 0x6240, 0x4E0E, 0x548C, 0x81F3, 0x5230, 0x89C4, 0x7B2C, 0x5185, 0x4E5F, 0x5C31,
      0x4E86, 0x5C06:
      true
    case 0xFF0C, 0x3001, 0xFF09: true
    default: false
    }
  }
}
