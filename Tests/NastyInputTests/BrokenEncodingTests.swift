import TestSupport
import Testing
import TextDecoding

@testable import mulu

/// Files whose bytes are no text in any encoding, or only nearly.
@Suite struct BrokenEncodingTests {
  private static let mark = "\u{FFFD}"

  @Test(arguments: [
    [], [0x0A], [0x0D, 0x0A], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF],
  ])
  func nothingToRead(_ bytes: [UInt8]) throws {
    let file = try NastyFile(bytes)
    #expect(try file.lines().joined() == "")
    #expect(try file.titles() == [])
    #expect(try file.open().malformed == 0)
  }

  @Test func nulsInText() throws {
    let file = try NastyFile(Array("first\0line\nsecond \0\0\0 line\n第三行\0中文\n\0\nafter\n".utf8))
    #expect(try file.lines() == ["first␀line", "second ␀␀␀ line", "第三行␀中文", "␀", "after"])
  }

  @Test func oddUTF16() throws {
    let file = try NastyFile([0xFF, 0xFE] + utf16("中文内容", isBig: false) + [0x2D])
    #expect(try file.lines() == ["中文内容" + Self.mark])
    #expect(try file.open().malformed == 1)
  }

  @Test(arguments: [false, true]) func loneSurrogates(_ isBig: Bool) throws {
    let units: [UInt16] = [0xFEFF, 0x4E2D, 0xD800, 0x6587, 0xDC00, 0xD83D, 0xDE00, 0x000A, 0x5B8C, 0xD83D]
    let file = try NastyFile(
      units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(try file.lines() == ["中\(Self.mark)文\(Self.mark)😀", "完" + Self.mark])
    #expect(try file.open().encoding.name == (isBig ? "UTF-16BE" : "UTF-16LE"))
    #expect(try file.open().malformed == 3)
  }

  @Test func truncatedUTF8() throws {
    let file = try NastyFile(Array("中文内容".utf8.dropLast()))
    #expect(try file.lines() == ["中文内" + Self.mark])
    #expect(try file.open().malformed == 1)
  }

  @Test func truncatedGBK() throws {
    // 渡口没有人，船在水上。 over and over, and half of another 渡.
    let sentence: [UInt8] = [
      0xB6, 0xC9, 0xBF, 0xDA, 0xC3, 0xBB, 0xD3, 0xD0, 0xC8, 0xCB, 0xA3, 0xAC, 0xB4, 0xAC, 0xD4, 0xDA, 0xCB, 0xAE, 0xC9,
      0xCF, 0xA1, 0xA3,
    ]
    let file = try NastyFile(Array(repeatElement(sentence, count: 30).joined()) + [0xB6])
    #expect(try file.open().encoding.name == "GB18030")
    #expect(try file.lines() == [String(repeating: "渡口没有人，船在水上。", count: 30) + Self.mark])
  }

  @Test func mixedUTF8AndGBK() throws {
    let line: [UInt8] = [0xB6, 0xC9, 0xBF, 0xDA, 0xC3, 0xBB, 0xD3, 0xD0, 0xC8, 0xCB, 0x0A]
    let file = try NastyFile(Array(repeatElement(Array("渡口没有人\n".utf8) + line, count: 40).joined()))
    let lines = try file.lines()
    #expect(lines.count == 80)
    #expect(lines.count { $0 == "渡口没有人" } == 40)
  }

  /// Each maximal subpart is one U+FFFD (Unicode, section 3.9).
  @Test(arguments: [
    // CESU-8, overlong forms, a surrogate, beyond U+10FFFF, a cut sequence, a lone trail, bytes of no sequence.
    ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], 6), ([0xC0, 0xAF], 2), ([0xE0, 0x80, 0xAF], 3),
    ([0xF0, 0x80, 0x80, 0xAF], 4),
    ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xE4, 0xB8], 1), ([0xF0, 0x9F, 0x98], 1), ([0x80], 1),
    ([0xFE, 0xFF], 2), ([0xF8, 0x88, 0x80, 0x80, 0x80], 5),
  ])
  func malformedUTF8(_ bytes: [UInt8], signs: Int) throws {
    let file = try NastyFile(Array("渡口没有人，船".utf8) + bytes + Array("在水上\n".utf8))
    #expect(try file.lines() == ["渡口没有人，船" + String(repeating: Self.mark, count: signs) + "在水上"])
    #expect(try file.open().malformed == signs)
  }

  /// What begins as a well-known binary format is refused by its content, whatever it is called.
  @Test(arguments: [
    [0x1F, 0x8B, 0x08, 0x00], [0x50, 0x4B, 0x03, 0x04], [0x7F, 0x45, 0x4C, 0x46], Array("%PDF-1.7\n".utf8),
    [UInt8](repeating: 0, count: 5000),
  ])
  func binaryFilesAreRefused(_ bytes: [UInt8]) throws {
    let file = try NastyFile(bytes + Array(" and more".utf8))
    #expect(throws: (any Error).self) { try file.open() }
  }

  @Test func randomBytesAreReadOrRefused() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      let file = try NastyFile(
        (0..<Int.random(in: 1...600, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) })
      guard (try? file.open()) != nil else { continue }
      #expect(try !file.lines().contains(where: \.hasControls))
    }
  }

  private func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
