import DocumentModel
import TestSupport
import Testing

struct ParagraphTextTests {
  private func document(_ text: String, furniture: [String] = []) -> Document {
    var document = Document(storage: TextStorage(Array(text.utf8)), format: .plainText)
    for piece in furniture {
      guard let range = text.firstRange(of: piece) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      document.furniture.append(Furniture(start: start, length: piece.utf8.count, kind: .pageNumber))
    }
    return document
  }

  private func joined(_ text: String, furniture: [String] = []) -> ParagraphText {
    document(text, furniture: furniture).text(of: Block(start: 0, length: text.utf8.count, traits: .hardWrapped))
  }

  @Test func linesOfAHardWrappedParagraphAreJoined() {
    #expect(joined("  the mountain \r\n\n letters\nare well-\nknown").string == "the mountain letters are well-known")
    #expect(joined("新质生\n\n　　产力，\n2024 年\n的发展").string == "新质生产力，2024 年的发展")
    #expect(joined("").string == "")
    #expect(joined(" \n\u{3000}\n").string == "")
  }

  @Test func furnitureIsLeftOut() {
    #expect(joined("高质量\n— 12 —\n发展", furniture: ["— 12 —"]).string == "高质量发展")
    #expect(joined("high\nPage 3\nquality", furniture: ["Page 3"]).string == "high quality")
    #expect(joined("high Page 3 quality", furniture: ["Page 3"]).string == "high quality")
    #expect(joined("Page 3", furniture: ["Page 3"]).string == "")
  }

  @Test func otherBlocksStandAsTheyAre() {
    let text = "  a\n  — 1 —\n b "
    let document = document(text, furniture: ["— 1 —"])
    let whole = document.text(of: Block(start: 0, length: text.utf8.count, kind: .preformatted))
    #expect(whole.string == text)
    #expect(whole.segments.count == 1)
  }

  @Test func aBlockBeyondTheStorageIsCut() {
    #expect(document("abc").text(of: Block(start: 1, length: 99)).string == "bc")
    #expect(document("abc").text(of: Block(start: 9, length: 9, traits: .hardWrapped)).string == "")
  }

  @Test func placesAreFoundBothWays() {
    let text = joined("山路\nlong road\n— 1 —\nends", furniture: ["— 1 —"])
    #expect(text.string == "山路long road ends")
    #expect(text.storageOffset(ofText: 6) == 7)
    #expect(text.textOffset(ofStorage: 7) == 6)
    #expect(text.textOffset(ofStorage: 6) == 6)
    // The space that stands for the line end belongs to the line it leads to.
    #expect(text.storageOffset(ofText: 15) == text.storageOffset(ofText: 16))
    #expect(text.textOffset(ofStorage: 20) == 15)
    #expect(text.storageOffset(ofText: text.utf8.count) == 31)
    #expect(text.storageOffset(ofText: .max) == 31)
    #expect(text.textOffset(ofStorage: .max) == text.utf8.count)
    #expect(text.textOffset(ofStorage: 0) == 0)
  }

  @Test func theEndOfTheTextIsBehindItsLastByte() {
    for (bytes, end) in [([0x61, 0xFF], 2), ([0x61, 0xE4, 0xB8], 3), ([0xFF, 0x61], 2), ([0xF0, 0x9F, 0x98], 3)]
      as [([UInt8], Int)]
    {
      let document = Document(storage: TextStorage(bytes), format: .plainText)
      for traits in [[], .hardWrapped] as [Block.Traits] {
        let text = document.text(of: Block(start: 0, length: bytes.count, traits: traits))
        #expect(text.storageOffset(ofText: text.utf8.count) == end, "\(bytes)")
      }
    }
  }

  @Test func mappingHoldsForAnyText() {
    var generator = SeededGenerator(seed: 14)
    for _ in 0..<2_000 {
      let document = randomDocument(&generator)
      let storage = document.storage
      for traits in [[], .hardWrapped] as [Block.Traits] {
        let text = document.text(of: Block(start: 0, length: storage.count, traits: traits))
        #expect(Array(text.string.utf8) == text.utf8)
        #expect(text.segments.map(\.length).reduce(0, +) == text.utf8.count)
        for offset in text.utf8.indices.dropFirst() {
          #expect(text.storageOffset(ofText: offset - 1) <= text.storageOffset(ofText: offset))
        }
        for segment in text.segments where segment.isVerbatim {
          for index in 0..<segment.length {
            #expect(text.utf8[segment.textStart + index] == storage[segment.storageStart + index])
            #expect(text.storageOffset(ofText: segment.textStart + index) == segment.storageStart + index)
            #expect(text.textOffset(ofStorage: segment.storageStart + index) == segment.textStart + index)
          }
        }
        let there = (0...storage.count).map(text.textOffset(ofStorage:))
        #expect(there == there.sorted())
        #expect(there.last == text.utf8.count)
      }
    }
  }

  @Test func withoutFurnitureJoiningIsThatOfLines() {
    var generator = SeededGenerator(seed: 15)
    for _ in 0..<2_000 {
      var document = randomDocument(&generator)
      document.furniture = []
      let text = document.text(of: Block(start: 0, length: document.storage.count, traits: .hardWrapped))
      #expect(text.string == referenceJoin(document.storage))
    }
  }

  private func referenceJoin(_ storage: TextStorage) -> String {
    let isWhiteSpace = { (scalar: Unicode.Scalar) in " \t\u{B}\u{C}\r\u{A0}\u{3000}".unicodeScalars.contains(scalar) }
    var result = String.UnicodeScalarView()
    for line in storage.string(in: 0..<storage.count).unicodeScalars.split(separator: "\n") {
      let start = line.drop(while: isWhiteSpace)
      guard let first = start.first, let end = start.lastIndex(where: { !isWhiteSpace($0) }) else { continue }
      if let last = result.last, LineJoint.needsSpace(between: last.value, and: first.value) { result.append(" ") }
      result.append(contentsOf: start[...end])
    }
    return String(result)
  }

  private func randomDocument(_ generator: inout SeededGenerator) -> Document {
    let pieces =
      ["中", "国，", "a", "b ", "-", " ", "\u{3000}", "\n", "\n", "\r\n", "\u{C}", "\u{A0}", "😀"].map { Array($0.utf8) }
      + [[0xFF], [0xE4, 0xB8]]
    var bytes: [UInt8] = []
    var furniture: [Furniture] = []
    for _ in 0..<Int.random(in: 0..<16, using: &generator) {
      let piece = pieces.randomElement(using: &generator) ?? []
      if Int.random(in: 0..<6, using: &generator) == 0 {
        furniture.append(Furniture(start: bytes.count, length: piece.count, kind: .runningHead))
      }
      bytes += piece
    }
    var document = Document(storage: TextStorage(bytes), format: .plainText)
    document.furniture = furniture
    return document
  }
}
