/// What sites that give out texts put into them is no heading: who made the file, where to get more.
enum BoilerplateRule: HeadingRule {
  static let name = "no-boilerplate"

  /// Words of which one stands in many a title, but not two.
  private static let words: [[UInt8]] = [
    "下载", "小说", "电子书", "论坛", "书友", "最新章节", "手机", "免费", "更新", "首发", "整理", "制作", "本书", "精校", "完本", "TXT", "txt",
    ".com", ".net", "www", "下載", "小說", "電子書", "製作", "書友", "本書",
  ].map { Array($0.utf8) }

  static func vote(on context: HeadingContext) -> Int {
    switch context.numbering?.system {
    case nil, .bracket, .named: break
    default: return 0
    }
    return context.lines.contains { isBoilerplate($0.textRange, in: context.bytes) } ? -6 : 0
  }

  /// Whether a text has two of the words.
  static func isBoilerplate(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= 300 else { return false }
    var found: Set<Int> = []
    var offset = text.lowerBound
    while offset + 1 < text.upperBound {
      let rest = bytes[offset..<text.upperBound]
      if bytes[offset] & 0xC0 != 0x80, beginnings.begin(rest) {
        for (index, word) in words.enumerated() where rest.starts(with: word) { found.insert(index) }
      }
      offset += 1
    }
    return found.count >= 2
  }

  /// The first two bytes of the words.
  private static let beginnings = BytePairs(words)
}
