import Bookmarks
import DocumentModel
import TestSupport
import Testing

struct RelocationTests {
  private let text = """
    第一章　山中来信
    　　清晨的雾还没有散，邮差沿着石阶走上来，把一封没有署名的信放在门口。
    　　她拆开信，只读了第一行就笑了：“今年的茶比去年早了九天。”
    第二章　渡口
    　　渡口的船老大说，水涨得快，今天最后一班船要提前半个时辰开。
    The ferry left before noon, and nobody on the bank waved at it.
    """

  private func document(_ text: String) -> Document {
    var document = Document(storage: TextStorage(Array(text.utf8)), format: .plainText)
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty { document.blocks.append(Block(start: start, length: line.utf8.count)) }
      start += line.utf8.count + 1
    }
    document.readThrough = document.storage.count
    document.isComplete = true
    return document
  }

  private func range(of part: String, in text: String) throws -> Range<Int> {
    let found = try #require(text.firstRange(of: part))
    return text.utf8.distance(
      from: text.startIndex, to: found.lowerBound)..<text.utf8.distance(from: text.startIndex, to: found.upperBound)
  }

  private func bookmark(_ range: Range<Int>, in text: String) -> Bookmark {
    Bookmark(
      id: BookmarkID(rawValue: "1"), of: range, in: document(text), document: .novel, documentTitle: "山中来信",
      time: 1_700_000_000)
  }

  @Test func anUnchangedDocumentHasItsBookmarksWhereTheyWere() throws {
    let document = document(text)
    for offset in 0...document.storage.count where document.storage.scalarBoundary(atOrBefore: offset) == offset {
      let place = bookmark(offset..<offset, in: text).relocated(in: document)
      // Behind the last character nothing is left to tell the place by but what stands before it.
      #expect(place == Relocation(range: offset..<offset, certainty: .exact), "\(offset)")
    }
    let passage = try range(of: "没有署名的信", in: text)
    #expect(bookmark(passage, in: text).relocated(in: document) == Relocation(range: passage, certainty: .exact))
  }

  @Test(arguments: ["没有署名的信", "今年的茶比去年早了九天。", "渡口的船老大", "最后一班", "nobody on the bank"])
  func textInsertedOrTakenAwayBeforeMovesThePlace(_ quote: String) throws {
    let old = try range(of: quote, in: text)
    for changed in ["前言：这是新写的。\n" + text, String(repeating: "新段落。\n", count: 40_000) + text, String(text.dropFirst(9))]
    {
      let new = try range(of: quote, in: changed)
      let passage = bookmark(old, in: text).relocated(in: document(changed))
      #expect(passage == Relocation(range: new, certainty: .exact))
      let place = bookmark(old.lowerBound..<old.lowerBound, in: text).relocated(in: document(changed))
      #expect(place == Relocation(range: new.lowerBound..<new.lowerBound, certainty: .exact))
    }
  }

  @Test func aTextWrappedOtherwiseIsTheSameText() throws {
    let old = try range(of: "石阶走上来，把一封", in: text)
    let wrapped = text.replacing("石阶走上来", with: "石阶走\n\n  - 12 -\n\n  上来")
    var document = document(wrapped)
    document.furniture = [
      Furniture(start: try range(of: "- 12 -", in: wrapped).lowerBound, length: 6, kind: .pageNumber)
    ]
    let new = try range(of: "石阶走", in: wrapped).lowerBound..<range(of: "把一封", in: wrapped).upperBound
    #expect(bookmark(old, in: text).relocated(in: document) == Relocation(range: new, certainty: .exact))
  }

  @Test func ofSeveralEqualPlacesTheNearestHolds() throws {
    let line = "同样的一句话在这里出现了不止一次。\n"
    // So many that no context reaches beyond them.
    let text = String(repeating: line, count: 60)
    let length = line.utf8.count
    let middle = bookmark(30 * length..<30 * length, in: text)
    let shifted = middle.relocated(in: document("短。\n" + text))
    #expect(shifted == Relocation(range: 30 * length + 7..<30 * length + 7, certainty: .guess))
  }

  @Test func aSentenceThatIsGoneIsNotClaimed() throws {
    let old = try range(of: "她拆开信", in: text)
    let gone = text.replacing("她拆开信，只读了第一行就笑了：“今年的茶比去年早了九天。”", with: "")
    let place = bookmark(old.lowerBound..<old.lowerBound, in: text).relocated(in: document(gone))
    #expect(place.certainty != .exact)
    #expect(bookmark(old, in: text).relocated(in: document(gone)).certainty != .exact)
    #expect(bookmark(old, in: text).relocated(in: document("")) == Relocation(range: 0..<0, certainty: .lost))
  }

  @Test func aCommonWordElsewhereIsNotTakenForThePassage() throws {
    let old = try range(of: "的信", in: text)
    let other = "完全不同的文章，也有“的信”两个字，上下文却毫不相干。\n"
    #expect(bookmark(old, in: text).relocated(in: document(other)).certainty != .exact)
  }

  @Test func theQuoteIsTheTextAsItIsRead() throws {
    let passage = try range(of: "就笑了：“今年", in: text)
    let quote = bookmark(passage, in: text).quote
    #expect(quote.exact == "就笑了：“今年")
    #expect(quote.prefix.hasSuffix("门口。\n　　她拆开信，只读了第一行"))
    #expect(quote.prefix.count == TextQuote.contextLength)
    #expect(quote.suffix.hasPrefix("的茶比去年早了九天。”\n第二章　渡口"))
  }

  @Test func aPassageEndsBetweenCharacters() throws {
    // Where two blanks have gone, the old end stands inside a character of the white space behind the passage.
    let old = "    他把 信折 好，收进怀里。\n她走了。\n"
    let new = "    他把信折好，收进怀里。　　她走了。\n"
    let passage = try range(of: "他把 信折 好，收进怀里。", in: old)
    let expected = try range(of: "他把信折好，收进怀里。", in: new)
    let relocation = bookmark(passage, in: old).relocated(in: document(new))
    #expect(relocation == Relocation(range: expected, certainty: .exact))
  }

  @Test func aStanzaThatIsRepeatedIsNoEvidenceForItself() throws {
    let stanza = "一更里，月儿出东方。\n二更里，月儿照西墙。\n"
    let first = "他在渡口等了一夜，船始终没有来。\n"
    let second = "许多年以后，邮差又在山脚听见有人唱这支歌。\n"
    let text = first + stanza + "天亮时他走了，再也没有回头。\n" + second + stanza + "唱歌的人没有看他。\n"
    let line = try range(of: "月儿照西墙", in: text)
    let gone = first + second + stanza + "唱歌的人没有看他。\n"
    #expect(bookmark(line, in: text).relocated(in: document(gone)).certainty != .exact)
    let moved = "新写的前言。\n" + text
    let place = bookmark(line, in: text).relocated(in: document(moved))
    let expected = try range(of: "月儿照西墙", in: moved)
    #expect(place == Relocation(range: expected, certainty: .exact))
  }

  @Test func ofTwoPlacesThatHaveOneSideEachNoneIsCertain() throws {
    let before = "守塔人把灯芯挑亮，照着海面上来来往往的船，一直照到天色发白，才肯下楼去吃那碗凉了的粥。"
    let behind = "年轻的会计合上账本，数了三遍还是差着两文钱，只好披上棉袄，到对门去问王掌柜借一盏灯来再数。"
    let aside = "谁也没有说话。"
    let text = before + aside + behind + "\n木匠走了。" + aside + "外婆笑了。\n"
    let changed = before + aside + "外婆笑了。\n木匠走了。" + aside + behind + "\n"
    let old = try range(of: aside, in: text)
    #expect(bookmark(old, in: text).quote.isUnique == false)
    #expect(bookmark(old, in: text).relocated(in: document(changed)).certainty != .exact)
  }

  @Test func aRefrainThatFollowsItselfIsNoEvidenceForItself() throws {
    let refrain =
      "十三天以后，仓库里的账本和渡口的信件又被年轻的会计从头到尾数过一遍，这一回一张也没有少，王掌柜终于放心地锁上了门，把钥匙交给了守塔人。"
    let text = """
      难道老木匠把山脚下每一座果园都抄进了他的账本？“是的。”\(refrain)
      \(refrain)河上的木桥去年修过一次。
      外婆在门口晒茶叶。“是的。”\(refrain)
      \(refrain)
      \(refrain)船老大没有说话。

      """
    let gone = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
    let old = try range(of: "是的", in: text)
    #expect(bookmark(old, in: text).relocated(in: document(gone)).certainty != .exact)
    let moved = "新写的前言。\n" + text
    let expected = try range(of: "是的", in: moved)
    #expect(bookmark(old, in: text).relocated(in: document(moved)) == Relocation(range: expected, certainty: .exact))
  }

  @Test func aParagraphThatMovesBelowALikeHeadingDoesNotTakeItAlong() throws {
    let paragraph =
      "水位和账本，还有灯塔，王掌柜一样也没有忘记，只是想不出什么头绪。河堤比去年高了一尺，茶叶却比去年早了九天，两个学生在学校后院里数了很久，"
      + "谁也说不清这些数目是怎么来的。月底，县长在渡口修好了果园的篱笆，年轻的会计在北门外卖掉了最后一担盐，回来时天已经黑了。"
    let next = "铁路上的电报没有一封是给他的，船老大说得对。"
    let text = "外婆说立春之后才清点茶叶。\n小结\n\(paragraph)\n\(next)\n第二天他们去了集市。\n小结\n邮差没有来。\n"
    let changed = "外婆笑了。\n小结\n\(next)\n第二天他们去了集市。\n小结\n\(paragraph)\n邮差没有来。\n"
    let old = try range(of: "小结", in: text)
    #expect(bookmark(old, in: text).relocated(in: document(changed)).certainty != .exact)
    // Where the paragraphs behind the moved one came along, the heading did.
    let longer = "新写的前言。\n" + text.replacing("外婆说立春之后才清点茶叶。", with: "邮差从石阶上走了过来。")
    let expected = try range(of: "小结", in: longer)
    #expect(bookmark(old, in: text).relocated(in: document(longer)) == Relocation(range: expected, certainty: .exact))
  }

  @Test func noBytesMakeItTrap() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let bytes: [UInt8] = (0..<60).map { _ in
        [0xE4, 0xB8, 0x80, 0x20, 0x0A, 0x61, 0xFF, 0xC3].randomElement(using: &generator) ?? 0
      }
      var document = Document(storage: TextStorage(bytes), format: .plainText)
      document.isComplete = Bool.random(using: &generator)
      document.blocks = [Block(start: 3, length: 30, traits: .hardWrapped), Block(start: 33, length: 27)]
      let start = Int.random(in: 0...60, using: &generator)
      let bookmark = Bookmark(
        id: BookmarkID(using: &generator), of: start..<min(60, start + 7), in: document, document: .novel,
        documentTitle: "",
        time: 0)
      let relocation = bookmark.relocated(in: document)
      #expect(0...60 ~= relocation.range.lowerBound && 0...60 ~= relocation.range.upperBound)
    }
  }
}
