internal import DocumentModel

/// How far bytes look like UTF-8.
struct UTF8Shape {
  /// Well-formed sequences of two bytes, by far the likeliest to come about by chance.
  private(set) var pairs = 0

  /// Sequences of three or four bytes, overlong ones and surrogates included: only writers of UTF-8 make them.
  private(set) var longer = 0

  /// Other malformed bytes; continuation bytes in a row count once.
  private(set) var malformed = 0

  /// What a cut through a character has left at the beginning or at the end of the text.
  private var cuts = 0

  /// Whether every pair may be one of the commonest Chinese characters in GB 2312, and says little as UTF-8.
  private(set) var pairsLookChinese = true
  private var unusualPairs = 0

  /// Pairs beside letters of ASCII: words of Latin languages, which are nothing likely in any other encoding.
  private var pairsInWords = 0
  private var neutralPairs = 0

  init(of bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    guard let base = bytes.baseAddress else { return }
    // A beginning that a cut has left.
    var offset = bytes.prefix(min(3, limit)).prefix { $0 & 0xC0 == 0x80 }.count
    cuts = offset > 0 ? 1 : 0
    var followsMalformed = false
    while offset < limit {
      if base[offset] < 0x80 {
        followsMalformed = false
        offset = UTF8Sequence.asciiEnd(from: offset, in: bytes, limit: limit)
        continue
      }
      let length = UTF8Sequence.length(at: offset, in: bytes, limit: limit)
      if length >= 3 {
        longer += 1
      } else if length == 2 {
        pairs += 1
        let isInWord =
          offset > 0 && Self.isLetter(base[offset - 1]) || offset + 2 < limit && Self.isLetter(base[offset + 2])
        note(base[offset], base[offset + 1], isInWord: isInWord)
      } else if offset + 2 < limit, base[offset] & 0xF0 == 0xE0, base[offset + 1] & 0xC0 == 0x80,
        base[offset + 2] & 0xC0 == 0x80
      {
        longer += 1
        offset += 3
        continue
      } else if offset + UTF8Sequence.malformedLength(at: offset, in: bytes, limit: limit) == limit,
        base[offset] >= 0xC2
      {
        // The end, or what is behind it has not been looked at.
        cuts += limit == bytes.count ? 1 : 0
        offset = limit
        continue
      } else {
        if !followsMalformed || base[offset] & 0xC0 != 0x80 { malformed += 1 }
        followsMalformed = true
        offset += UTF8Sequence.malformedLength(at: offset, in: bytes, limit: limit)
        continue
      }
      followsMalformed = false
      offset += length
    }
    if longer == 0 {
      malformed += cuts
      cuts = 0
    }
  }

  /// Whether a byte is a letter of ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private mutating func note(_ first: UInt8, _ second: UInt8, isInWord: Bool) {
    if isInWord { pairsInWords += 1 }
    if !(0xB0...0xD7 ~= first && second >= 0xA1) { pairsLookChinese = false }
    let scalar = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
    switch scalar {
    // Fractions say nothing: the last of them is half of the Chinese for "contents".
    case 0xBC...0xBE: neutralPairs += 1
    case 0xA0...0xFF, 0x391...0x3C9, 0x410...0x451, 0x5D0...0x5EA, 0x621...0x64A: break
    // Chinese stands seldom directly beside letters of ASCII.
    default: unusualPairs += isInWord ? 0 : 1
    }
  }

  /// How many U+FFFD the text is shown with, or nearly so many.
  var replaced: Int { malformed + cuts }

  /// Nothing but ASCII.
  var isASCII: Bool { pairs + longer + malformed == 0 }

  /// UTF-8 beyond doubt: well-formed, or damaged in a few places only.
  var isCertain: Bool {
    if malformed == 0, longer == 0, pairs > 0, pairsLookChinese, unusualPairs * 2 > pairs - neutralPairs {
      return false
    }
    if malformed == 0 { return cuts == 0 || longer > 1 }
    if pairsInWords >= 2 * malformed && pairsInWords > 2 { return true }
    return longer >= 2 * malformed && longer > 2 || pairs + longer >= 8 * malformed
  }

  /// Rather UTF-8 than nothing.
  var isLikely: Bool { longer > malformed }
}
