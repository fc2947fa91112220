/// Characters in common use, told from the others by the national standards themselves.
///
/// GB/T 2312, Big5 and JIS X 0208 put the characters that everybody needs into rows of a first level, the rarer ones into
/// those of a second; KS X 1001 has the syllables of Korean before the Chinese characters.
enum CommonCharacters {
  static let punctuation = Set("、。，！？：；“”‘’「」『』《》（）…—　·・【】".unicodeScalars.map(\.value))

  /// Forms of full width, and what stands in lists, tables and frames.
  static let signs = Set<UInt32>(0xFF01...0xFF5E).union(
    "〈〉〔〕～①②③④⑤⑥⑦⑧⑨⑩○●◎□■△▲▼▽☆★◆◇※→←↑↓─│━┃┌┐└┘├┤┬┴┼×÷°′″‰§№℃％".unicodeScalars.map(\.value))

  static let kana = Set<UInt32>(0x3041...0x3093).union(0x30A1...0x30F6).union([0x30FC])
  static let halfwidthKana = Set<UInt32>(0xFF61...0xFF9F)

  static let chinese = characters(in: "GB2312", 0xB0...0xD7, 0xA1...0xFE).union(
    characters(in: "Big5", 0xA4...0xC6, 0x40...0xFE).filter { 0x4E00...0x9FFF ~= $0 })
  static let rareChinese = characters(in: "GB2312", 0xD8...0xF7, 0xA1...0xFE).union(
    characters(in: "Big5", 0xC9...0xF9, 0x40...0xFE))
  static let japanese = characters(in: "EUC-JP", 0xB0...0xCF, 0xA1...0xFE)
  static let rareJapanese = characters(in: "EUC-JP", 0xD0...0xF4, 0xA1...0xFE)
  static let korean = characters(in: "EUC-KR", 0xB0...0xC8, 0xA1...0xFE)
  static let koreanHanja = characters(in: "EUC-KR", 0xCA...0xFD, 0xA1...0xFE)

  /// The characters of rows of an encoding, by their first and second bytes.
  private static func characters(
    in name: String, _ firsts: ClosedRange<UInt8>, _ seconds: ClosedRange<UInt8>
  ) -> Set<UInt32> {
    // A line end after each, so that what is no character takes nothing with it.
    let bytes: [UInt8] = firsts.flatMap { first in seconds.flatMap { [first, $0, 0x0A] } }
    guard let encoding = TextEncoding(named: name), let text = TextDecoder.text(of: bytes, in: encoding)
    else { return [] }
    let scalars = String(decoding: text.utf8, as: UTF8.self).unicodeScalars
    return Set(scalars.map(\.value).filter { $0 >= 0x80 && $0 != 0xFFFD })
  }
}
