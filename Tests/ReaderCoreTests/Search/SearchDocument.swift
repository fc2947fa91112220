import DocumentModel
import TestSupport

/// Documents to search in.
enum SearchDocument {
  /// A document whose paragraphs are given each with its text and traits, one behind the other with a line end between.
  static func of(_ paragraphs: [(text: String, traits: Block.Traits)], furniture: [String] = []) -> Document {
    var text = ""
    var blocks: [Block] = []
    for paragraph in paragraphs {
      blocks.append(Block(start: text.utf8.count, length: paragraph.text.utf8.count, traits: paragraph.traits))
      text += paragraph.text + "\n"
    }
    var document = Document(storage: TextStorage(Array(text.utf8)), format: .plainText)
    document.blocks = blocks
    document.isComplete = true
    document.readThrough = document.storage.count
    document.furniture = furniture.flatMap { piece in
      text.ranges(of: piece).map { range in
        Furniture(
          start: text.utf8.distance(from: text.startIndex, to: range.lowerBound), length: piece.utf8.count,
          kind: .runningHead)
      }
    }.sorted { $0.start < $1.start }
    return document
  }

  /// A document of random paragraphs, with furniture, joints, odd white space and malformed bytes.
  static func random(using generator: inout SeededGenerator) -> Document {
    let characters =
      [
        "中", "国", "中国", "a", "A", "b", "ａ", "Ａ", "σ", "Σ", "é", "É", "-", " ", "  ", "\u{3000}", "\t", "\u{A0}", "\r",
        "，", "…",
      ].map { Array($0.utf8) } + [[0xFF], [0xE4, 0xB8]]
    var bytes: [UInt8] = []
    var document = Document(storage: TextStorage([]), format: .plainText)
    for _ in 0..<Int.random(in: 1..<6, using: &generator) {
      let isHardWrapped = Bool.random(using: &generator)
      let start = bytes.count
      for line in 0..<(isHardWrapped ? Int.random(in: 1..<6, using: &generator) : 1) {
        if line > 0 { bytes += [0x0A] }
        for _ in 0..<Int.random(in: 0..<8, using: &generator) {
          let piece = characters.randomElement(using: &generator) ?? []
          if Int.random(in: 0..<12, using: &generator) == 0 {
            document.furniture.append(Furniture(start: bytes.count, length: piece.count, kind: .pageNumber))
          }
          bytes += piece
        }
      }
      var traits: Block.Traits = isHardWrapped ? .hardWrapped : []
      if let last = document.blocks.last, last.traits.contains(.hardWrapped) == isHardWrapped,
        Bool.random(using: &generator)
      {
        traits.insert(.continued)
      }
      document.blocks.append(Block(start: start, length: bytes.count - start, traits: traits))
      // A paragraph too long for one block is cut anywhere, one of several source lines at a line end.
      if isHardWrapped || Bool.random(using: &generator) { bytes += [0x0A] }
    }
    document.storage = TextStorage(bytes)
    document.isComplete = true
    document.readThrough = bytes.count
    return document
  }

  /// A query that occurs in a document, or nearly.
  static func randomQuery(in document: Document, using generator: inout SeededGenerator) -> String {
    let text = document.blocks.map { document.text(of: $0).string }.joined()
    let scalars = Array(text.unicodeScalars)
    let start = Int.random(in: 0...scalars.count, using: &generator)
    let query = scalars[start...].prefix(Int.random(in: 1..<6, using: &generator)).filter { $0 != "\u{FFFD}" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: query)
    return Bool.random(using: &generator) ? String(result) : String(result).lowercased()
  }
}
