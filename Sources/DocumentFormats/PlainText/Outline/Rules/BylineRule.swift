/// Where an article comes from and who wrote it stands below its title.
enum BylineRule: HeadingRule {
  static let name = "byline-below"

  static func vote(on context: HeadingContext) -> Int {
    if isByline(context.first, in: context.bytes) { return -4 }
    guard let next = context.next, isByline(next, in: context.bytes) else { return 0 }
    return 3
  }

  /// Whether a line says where an article comes from.
  static func isByline(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.cells <= 80 else { return false }
    return isFileNumber(line, in: bytes)
      || HeadingWords.bylines.contains { word in
        bytes[line.textRange].starts(with: word.utf8)
      }
  }

  /// Whether a line is the number of an official document, 国办发〔2021〕3号 (GB/T 9704–2012, section 7.2.5).
  private static func isFileNumber(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.textLength <= 60, bytes[line.textRange].suffix(3).elementsEqual("号".utf8) else { return false }
    let text = Title.text(line.textRange, in: bytes)
    return text.contains("〔") && text.contains("〕")
  }

  /// Whether a line holds the names of authors: two Han names or more, of two to four characters, between marks.
  static func isAuthors(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.textLength <= 120 else { return false }
    let names = Title.text(line.textRange, in: bytes).split { "，、,;；".contains($0) }
    return names.count >= 2
      && names.allSatisfy { name in
        let characters = name.unicodeScalars.filter { $0.value >= 0x4E00 && $0.value < 0xA000 }
        return (2...4).contains(characters.count) && name.count <= 6
      }
  }
}
