internal import DocumentModel

/// A line that names those who wrote an article: 张三, 张三　李四, 某某大学 张三.
enum AuthorLine {
  /// The most bytes of such a line.
  private static let longest = 90

  /// Whether a line below a title looks like one.
  static func fits(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.first == .solid, line.last == .solid, line.textLength <= longest,
      NumberingReader(bytes: bytes).read(line.textRange) == nil
    else { return false }
    return isName(line, in: bytes) || isAffiliated(line, in: bytes)
      || hasSurname(line, in: bytes) && areNames(line, in: bytes)
  }

  /// Whether a line may be the name of one author: two to four Han characters, a surname first.
  static func isName(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.textLength <= 18 else { return false }
    let name = Title.text(line.textRange, in: bytes).filter { !$0.isWhitespace }
    return isName(name[...])
  }

  /// Whether a line holds the names of authors: two Han names or more, of two to four characters, between marks.
  static func areNames(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.textRange]
    guard text.count <= longest, ["，", "、", ",", ";", "；"].contains(where: { text.holds($0) }) else { return false }
    let names = Title.text(line.textRange, in: bytes).split { "，、,;；".contains($0) }
    return names.count >= 2
      && names.allSatisfy { name in
        let characters = name.unicodeScalars.filter { $0.value >= 0x4E00 && $0.value < 0xA000 }
        return (2...4).contains(characters.count) && name.count <= 6
      }
  }

  /// Whether a line is a name behind those of institutions, or several names between blanks.
  private static func isAffiliated(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard [" ", "\u{3000}"].contains(where: { bytes[line.textRange].holds($0) }) else { return false }
    let parts = Title.text(line.textRange, in: bytes).split { $0.isWhitespace }
    guard parts.count >= 2, let last = parts.last, isName(last) else { return false }
    return parts.allSatisfy { part in isName(part) || HeadingWords.institutions.contains { part.hasSuffix($0) } }
  }

  private static func hasSurname(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let scalar = UTF8Sequence.scalar(at: line.textStart, in: bytes, limit: line.textEnd).value
    return Unicode.Scalar(scalar).map(surnames.contains) ?? false
  }

  private static func isName(_ text: Substring) -> Bool {
    guard (2...4).contains(text.unicodeScalars.count), let first = text.unicodeScalars.first else { return false }
    return surnames.contains(first) && text.unicodeScalars.allSatisfy { 0x4E00..<0xA000 ~= $0.value }
  }

  /// The surnames that most people have.
  private static let surnames = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石\
    姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习温庞樊兰殷施陶洪翟安颜倪严牛俞章鲁葛韦毕聂焦向柳邢骆\
    岳齐尚梅庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧项曲成游阳裴席卫屈鲍覃霍翁隋甘景薄单包柯宁柏冉卓冷欧阳司上官诸葛張劉陳楊趙黃吳孫馬羅鄭\
    謝馮蕭許呂蘇盧賈葉閻餘鍾譚鄒陸龍萬錢湯喬賀賴龔張
    """.unicodeScalars)
}
