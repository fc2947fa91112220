/// Large texts that nobody writes, each of the size in which a reader that is not linear never comes to an end.
package enum NastyText: CaseIterable, Sendable {
  case longLine, longLineWithoutBreaks, shortLines, headings, blankLines, numberedLines, formFeeds, nulBytes
  case continuationBytes, brokenUTF8, brokenUTF16, combiningStack, escapes

  /// The file's bytes.
  package var bytes: [UInt8] {
    switch self {
    case .longLine: Self.repeated("没有尽头的一行，", to: 10_000_000)
    case .longLineWithoutBreaks: [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    case .shortLines: Self.repeated("短\n", to: 4 * 200_000)
    case .headings: (1...20_000).flatMap { "第\($0)章 标题\n天亮了，雨也停了，路上没有人。\n".utf8 }
    case .blankLines: [UInt8](repeating: 0x0A, count: 1_000_000) + "完".utf8
    case .numberedLines: (1...20_000).flatMap { "\($0). x\n".utf8 }
    case .formFeeds: [UInt8](repeating: 0x0C, count: 200_000)
    case .nulBytes: [UInt8](repeating: 0, count: 10_000_000)
    case .continuationBytes: [UInt8](repeating: 0x80, count: 200_000)
    case .brokenUTF8: Self.shuffled(Self.piecesOfUTF8, to: 1_000_000)
    case .brokenUTF16: [0xFF, 0xFE] + Self.shuffled(Self.piecesOfUTF16, to: 1_000_000) + [0x00]
    case .combiningStack: Array("e".utf8) + Self.repeated("\u{301}", to: 1_000_000) + "\n完\n".utf8
    case .escapes: Self.repeated("\u{1B}[31m\u{9B}2J", to: 300_000)
    }
  }

  /// Text among lone trails, cut sequences, surrogates and an overlong slash (Unicode, table 3-7).
  private static let piecesOfUTF8: [[UInt8]] = [
    Array("第一章 雪\n".utf8), Array("山上下雪了。".utf8), [0x0A], [0xE5, 0xB1], [0x80, 0x80], [0xFF], [0xED, 0xA0, 0x80],
    [0xC0, 0xAF], [0xF0, 0x9F, 0x98],
  ]

  /// Text among surrogates without a partner, little-endian.
  private static let piecesOfUTF16: [[UInt8]] = [
    "山上下雪了。\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, [0x00, 0xD8], [0x00, 0xDC], [0x0A, 0x00],
  ]

  private static func repeated(_ text: String, to count: Int) -> [UInt8] {
    repeated(Array(text.utf8), times: count / text.utf8.count)
  }

  private static func repeated(_ bytes: [UInt8], times: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count * times) { buffer, count in
      for index in 0..<times {
        _ = buffer[(index * bytes.count)...].update(fromContentsOf: bytes)
      }
      count = bytes.count * times
    }
  }

  /// Pieces in an order of chance that comes again after some 100 KB.
  private static func shuffled(_ pieces: [[UInt8]], to count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: 20)
    let stretch = (0..<20_000).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
    return repeated(stretch, times: count / stretch.count + 1)
  }
}
