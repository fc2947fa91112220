import DocumentModel
import FoundationEssentials
import Testing

@testable import DocumentFormats

/// What the tests of plain text share.
enum PlainText {
  /// The folder of this target's fixtures.
  static var fixtures: String {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(folder)/Fixtures/plaintext/"
  }

  static func fixture(_ name: String) throws -> String {
    try String(contentsOfFile: fixtures + name, encoding: .utf8)
  }

  static func storage(_ text: String) -> TextStorage { TextStorage(Array(text.utf8)) }

  static func read(_ text: String) -> Document { PlainTextFormat.read(storage(text)) }

  /// The text of each block, one paragraph or heading a line.
  static func paragraphs(_ document: Document) -> [String] {
    var lines: [String] = []
    for block in document.blocks {
      let text = document.text(of: block).string
      if block.traits.contains(.continued), let last = lines.popLast() {
        lines.append(last + text)
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  /// The outline with levels as indents.
  static func outline(_ document: Document) -> [String] {
    document.outline.entries.map { String(repeating: "  ", count: $0.level - 1) + $0.title }
  }

  /// The repaired text with its empty lines and indents: for tidy text what stood in the file.
  static func lines(_ document: Document) -> [String] {
    var lines: [String] = []
    for block in document.blocks {
      lines += Array(repeating: "", count: Int(block.spaceBefore))
      lines.append(document.storage.string(in: document.sourceIndent(of: block)) + document.text(of: block).string)
    }
    return lines
  }

  /// A golden form: blocks with their kinds, then the outline, furniture and pages.
  static func golden(_ document: Document) -> String {
    var lines = ["title: \(document.title)", ""]
    for block in document.blocks {
      let kind = block.kind == .heading ? "heading \(block.level)" : "\(block.kind)"
      lines.append("\(kind): \(document.text(of: block).string)")
    }
    lines += ["", "outline"]
    lines += document.outline.entries.map {
      String(repeating: "  ", count: $0.level) + "\($0.title) (\($0.evidence.joined(separator: " ")))"
    }
    lines += ["", "furniture"]
    lines += document.furniture.map { "  \($0.kind): \(document.storage.string(in: $0.start..<$0.end))" }
    lines += ["", "pages: \(document.pages.map { String($0.number) }.joined(separator: " "))"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// English prose in lines of uneven length, as proportional type gives.
  static func ragged(
    _ random: inout SplitMix, sentences: Int, width: Double = 90
  ) -> (text: String, lines: [String]) {
    let words = ["lamp", "oil", "illumination", "wick", "harbour", "of", "the", "it", "evening", "will", "mmmm"]
    var text: [String] = []
    for _ in 0..<sentences {
      var sentence = (0..<Int.random(in: 9...22, using: &random)).map { _ in words.randomElement(using: &random) ?? "a"
      }
      sentence[0] = "Then"
      text += sentence.dropLast() + [(sentence.last ?? "") + "."]
    }
    var lines: [String] = []
    var line: [String] = []
    for word in text {
      // The width on the page: i, l and t are narrow, m and w wide.
      let length = (line + [word]).joined(separator: " ").reduce(0.0) {
        $0 + ("ilt".contains($1) ? 0.6 : "mw".contains($1) ? 1.4 : 1)
      }
      if length > width {
        lines.append(line.joined(separator: " "))
        line = []
      }
      line.append(word)
    }
    return (text.joined(separator: " "), lines + [line.joined(separator: " ")])
  }

  /// Compares with a golden file; `RECORD_GOLDEN=1` writes it and fails.
  static func expect(_ actual: String, equalsGolden name: String) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try actual.write(toFile: fixtures + name, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    #expect(actual == (try fixture(name)))
  }

  /// The lines of a text as the scanner sees them.
  static func sourceLines(_ text: String, isHan: Bool = true, rareLineEnds: Bool = false) -> [SourceLine] {
    var scanner = LineScanner(width: CellWidth(isHan: isHan), hasRareLineEnds: rareLineEnds)
    var lines: [SourceLine] = []
    let storage = storage(text)
    storage.withBytes { scanner.scan($0, to: storage.count, isComplete: true, into: &lines) }
    return lines
  }

  /// Prose of a fixed seed: sentences of Han characters, some of them marked.
  static func prose(_ random: inout SplitMix, sentences: Int) -> String {
    var text = ""
    for index in 0..<sentences {
      let length = Int.random(in: 6...24, using: &random)
      for place in 0..<length {
        text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0x4E8D...0x51FF, using: &random)) ?? "山")
        if place % 9 == 8 && place < length - 2 { text += "，" }
      }
      text += index % 5 == 4 ? "？" : "。"
    }
    return text
  }

  /// A paragraph of one sentence.
  static let longLine = String(repeating: "水流山高水长，", count: 9) + "水流山高水长。"

  /// Breaks a paragraph at a width in characters, a mark that may not begin a line hanging over.
  static func wrapped(_ paragraph: String, at width: Int, indent: String) -> [String] {
    var rest = Array(indent + paragraph)[...]
    var lines: [String] = []
    while !rest.isEmpty {
      var length = min(width, rest.count)
      if length < rest.count, "，。？".contains(rest[rest.startIndex + length]) { length += 1 }
      lines.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return lines
  }
}

/// A random number generator with a seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
