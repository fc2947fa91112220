import TestSupport
import Testing

@testable import TextDecoding

@Suite struct TextDecoderTests {
  /// Decodes in steps of the given lengths, over and over.
  private func decoded(_ bytes: [UInt8], _ encoding: TextEncoding, steps: [Int]) -> (utf8: [UInt8], malformed: Int)? {
    guard let decoder = TextDecoder(encoding) else { return nil }
    var utf8: [UInt8] = []
    var offset = 0
    var step = 0
    repeat {
      let end = min(offset + steps[step % steps.count], bytes.count)
      let part = Array(bytes[offset..<end])
      let room = part.count * TextDecoder.expansion + TextDecoder.slack
      utf8 += [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        count = part.withUnsafeBufferPointer { source in
          buffer.baseAddress.map { decoder.decode(source, to: $0, isLast: end == bytes.count) } ?? 0
        }
      }
      offset = end
      step += 1
    } while offset < bytes.count
    return (utf8, decoder.malformed)
  }

  @Test(arguments: SampleText.all) func givesBackWhatWasEncoded(_ sample: SampleText) throws {
    for encoding in sample.encodings {
      let bytes = Iconv.encode(sample.text, in: encoding.iconv)
      let known = try #require(TextEncoding(named: encoding.name))
      for steps in [[bytes.count], [1], [2], [3, 1, 5], [0, 7]] {
        let result = try #require(decoded(bytes, known, steps: steps))
        #expect(String(decoding: result.utf8, as: UTF8.self) == sample.text, "\(encoding) in steps of \(steps)")
        #expect(result.malformed == 0)
      }
    }
  }

  @Test(arguments: [
    "GB18030", "Big5", "Big5-HKSCS", "EUC-TW", "EUC-JP", "Shift_JIS", "EUC-KR", "KOI8-R", "windows-1252", "UTF-16LE",
    "UTF-16BE", "UTF-32LE", "ISO-2022-JP", "ISO-2022-KR", "HZ-GB-2312", "cp737", "TIS-620",
  ])
  func anyBytesBecomeTheSameInAnySteps(_ name: String) throws {
    let encoding = try #require(TextEncoding(named: name))
    var generator = SeededGenerator(seed: 11)
    for round in 0..<40 {
      // Half of the rounds with many bytes that lead or escape.
      let bytes = (0..<200).map { _ in
        round.isMultiple(of: 2)
          ? UInt8.random(in: 0...255, using: &generator)
          : [0x1B, 0x24, 0x7E, 0x7B, 0x81, 0x30, 0x8E, 0x8F, 0xA1, 0xD8, 0xFE, 0x41].randomElement(using: &generator)
            ?? 0
      }
      let whole = try #require(decoded(bytes, encoding, steps: [bytes.count]))
      #expect(String(validating: whole.utf8, as: UTF8.self) != nil)
      for steps in [[1], [2, 3], [5, 0, 1]] {
        let grown = try #require(decoded(bytes, encoding, steps: steps))
        #expect(grown.utf8 == whole.utf8, "\(name) in steps of \(steps)")
        #expect(grown.malformed == whole.malformed)
      }
    }
  }

  @Test func readsCharactersOfFourBytesAndOfHongKong() throws {
    let text = "𠮷野家 㐀 é 香港嘅嘢咁靚"
    for name in ["GB18030", "Big5-HKSCS"] {
      let part = name == "GB18030" ? text : "香港嘅嘢咁靚"
      let encoding = try #require(TextEncoding(named: name))
      let result = try #require(decoded(Iconv.encode(part, in: name), encoding, steps: [4]))
      #expect(String(decoding: result.utf8, as: UTF8.self) == part)
    }
  }

  /// SCSU puts a window over 😀 and names it by one byte each (UTS #6, SDX).
  @Test func characterOfOneByteAndFourInUTF8() throws {
    let encoding = try #require(TextEncoding(named: "SCSU"))
    let bytes = [0x0B, 0x01, 0xEC] + [UInt8](repeating: 0x80, count: 100)
    for steps in [[bytes.count], [1], [40]] {
      let result = try #require(decoded(bytes, encoding, steps: steps))
      #expect(String(decoding: result.utf8, as: UTF8.self) == String(repeating: "😀", count: 100))
    }
  }

  @Test func countsWhatIsMalformed() throws {
    let encoding = try #require(TextEncoding(named: "GBK"))
    // A lead byte before a line end loses itself alone.
    let result = try #require(decoded([0xD6, 0xD0, 0xCE, 0x0A, 0xCE, 0xC4, 0xFF, 0xCE], encoding, steps: [8]))
    #expect(result.malformed == 2)
    #expect(String(decoding: result.utf8, as: UTF8.self).hasPrefix("中\u{FFFD}\n文\u{FFFD}"))
  }

  /// Every encoding of one byte a character that has a name of its own; there is no ISO-8859-12.
  @Test(
    arguments: (1...16).filter { $0 != 12 }.map { "ISO-8859-\($0)" } + (1250...1258).map { "windows-\($0)" }
      + ["KOI8-R", "KOI8-U"])
  func opensAllThatHaveNames(_ name: String) throws {
    let encoding = try #require(TextEncoding(named: name))
    let bytes = Array("Lamp".utf8) + [0xE1]
    let result = try #require(decoded(bytes, encoding, steps: [2]))
    #expect(result.utf8.starts(with: "Lamp".utf8))
    #expect(result.malformed == 0)
    #expect(try #require(TextDecoder.text(of: bytes, in: encoding)).utf8 == result.utf8)
  }

  @Test func knowsTheLettersOfRomania() throws {
    let text = "„Însă știu că și-a țesut o ață”, €"
    let bytes = Iconv.encode(text, in: "ISO-8859-16")
    try #require(!bytes.isEmpty)
    let encoding = try #require(TextEncoding(named: "latin10"))
    #expect(try #require(decoded(bytes, encoding, steps: [1])).utf8 == Array(text.utf8))
    // All its bytes are characters.
    #expect(try #require(decoded(Array(0...255), encoding, steps: [7])).malformed == 0)
  }

  /// What was learnt of malformed bytes gives what asking anew gives.
  @Test(arguments: ["GB18030", "EUC-JP", "Big5", "Shift_JIS", "EUC-KR", "windows-1253"])
  func malformedBytesAreJudgedAlikeEachTime(_ name: String) throws {
    let encoding = try #require(TextEncoding(named: name))
    var random = SeededGenerator(seed: 23)
    let piece = (0..<64).map { _ in UInt8.random(in: 0x20...0xFF, using: &random) } + Array("    ".utf8)
    let once = try #require(decoded(piece, encoding, steps: [piece.count]))
    let often = try #require(decoded(Array(repeatElement(piece, count: 50).joined()), encoding, steps: [piece.count]))
    #expect(often.utf8 == Array(repeatElement(once.utf8, count: 50).joined()))
    #expect(often.malformed == once.malformed * 50)
  }

  @Test(arguments: [
    ("gbk", "GBK"), ("GB2312", "GB2312"), ("gb-18030", "GB18030"), ("utf8", "UTF-8"), ("UTF-16", "UTF-16LE"),
    ("sjis", "Shift_JIS"), ("CP949", "EUC-KR"), ("cp1251", "windows-1251"), ("latin1", "ISO-8859-1"),
  ])
  func knowsNames(_ alias: String, _ name: String) { #expect(TextEncoding(named: alias)?.name == name) }

  @Test(arguments: ["", "no such thing", "johab", "中文", "utf-99"])
  func refusesOtherNames(_ alias: String) { #expect(TextEncoding(named: alias) == nil) }

  @Test(arguments: [
    ("HZ-GB-2312", "~{VPND\n", "中文\nplain\n"), ("HZ-GB-2312", "a ~~\n~{VP~}~\n", "a ~\n中plain\n"),
    ("ISO-2022-JP", "\u{1B}$BCfJ8\n", "中文\nplain\n"),
  ])
  func anEscapeThatIsNotClosedEndsWithItsLine(_ name: String, _ line: String, _ text: String) throws {
    let encoding = try #require(TextEncoding(named: name))
    let bytes = Array((line + "plain\n").utf8)
    for steps in [[bytes.count], [1], [3, 2]] {
      let result = try #require(decoded(bytes, encoding, steps: steps))
      #expect(String(decoding: result.utf8, as: UTF8.self) == text)
      #expect(result.malformed == 0)
    }
  }
}
