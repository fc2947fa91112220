internal import CICU

/// Decodes text to UTF-8, in any number of steps whose result is that of one; for one thread at a time.
package final class TextDecoder {
  /// How many times U+FFFD stands for malformed bytes so far.
  package private(set) var malformed = 0

  /// How many bytes at the end of the last step have not been decoded yet.
  package var pending: Int { waiting.count }

  /// No text becomes more than this many times longer in UTF-8: a byte becomes at most three, and four in SCSU and
  /// BOCU-1, which write a character beyond U+FFFF in one (UTS #6, UTN #6).
  package static let expansion = 4

  /// Free bytes that a step needs behind what it writes.
  package static let slack = 16

  private enum Method {
    case table(CharacterTable)
    case stream(OpaquePointer)
  }

  private let method: Method

  /// Whether a line that was left in two-byte characters ends them, as it has to end in ASCII (RFC 1843, RFC 1468).
  private let endsAtLineEnds: Bool

  /// The last byte of the step before, of such a text.
  private var lastByte: UInt8 = 0
  /// Bytes at the end of a step that may be the beginning of a character.
  private var waiting: [UInt8] = []

  /// The longest character in bytes, in an encoding that the table is used for (GB 18030, EUC-TW).
  private static let longestCharacter = 4

  /// `nil` for an encoding that cannot be decoded.
  package convenience init?(_ encoding: TextEncoding) {
    self.init(encoding, isForManyBytes: encoding.isCharacterByCharacter)
  }

  /// A table pays off for many bytes only; what is malformed counts a little differently without.
  init?(_ encoding: TextEncoding, isForManyBytes: Bool) {
    endsAtLineEnds = encoding.name.hasPrefix("HZ") || encoding.name.hasPrefix("ISO-2022-JP")
    if isForManyBytes || encoding.name == RomanianTable.name, let table = CharacterTable(of: encoding) {
      method = .table(table)
    } else {
      guard let converter = mulu_converter_open(encoding.converter) else { return nil }
      method = .stream(converter)
    }
  }

  deinit {
    if case .stream(let converter) = method { mulu_converter_close(converter) }
  }

  /// Decodes bytes, and returns how many bytes of UTF-8 it wrote.
  ///
  /// `target` has room for `expansion` times the bytes of
  /// this step, and `slack`; nothing is kept back if `isLast`.
  package func decode(
    _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, isLast: Bool
  ) -> Int {
    switch method {
    case .stream(let converter) where endsAtLineEnds: lines(converter, source, to: target, isLast: isLast)
    case .stream(let converter): stream(converter, source, to: target, isLast: isLast)
    case .table(let table): translate(table, source, to: target, isLast: isLast)
    }
  }
}

extension TextDecoder {
  /// Decodes line by line, each from the start state on.
  private func lines(
    _ converter: OpaquePointer, _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>,
    isLast: Bool
  ) -> Int {
    var out = target
    var start = 0
    repeat {
      let lineEnd = source[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
      // Behind a tilde it is a part of HZ's own sign for a line that goes on.
      let isSign = lineEnd < source.count && (lineEnd > start ? source[lineEnd - 1] : lastByte) == UInt8(ascii: "~")
      if lineEnd < source.count, !isSign {
        // By itself, as ICU takes it for half of a character where the line has been left in such.
        out += stream(converter, UnsafeBufferPointer(rebasing: source[start..<lineEnd]), to: out, isLast: true)
        start = lineEnd
      }
      let end = min(lineEnd + 1, source.count)
      let isWhole = lineEnd < source.count || isLast
      out += stream(converter, UnsafeBufferPointer(rebasing: source[start..<end]), to: out, isLast: isWhole)
      start = end
    } while start < source.count
    lastByte = source.last ?? lastByte
    return out - target
  }

  private func stream(
    _ converter: OpaquePointer, _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>,
    isLast: Bool
  ) -> Int {
    // ICU takes no null pointer for an empty text.
    let start = source.baseAddress ?? UnsafePointer(target)
    var next: UnsafePointer<UInt8>? = start
    var end: UnsafeMutablePointer<UInt8>? = target
    malformed += Int(
      mulu_converter_decode(
        converter, &next, start + source.count, &end, target + source.count * Self.expansion + Self.slack,
        isLast ? 1 : 0))
    return end.map { $0 - target } ?? 0
  }

  private func translate(
    _ table: CharacterTable, _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, isLast: Bool
  ) -> Int {
    var out = target
    var offset = 0
    // A character that was cut by the end of the last step is put together from both.
    while !waiting.isEmpty {
      let kept = waiting.count
      let joined = waiting + source.dropFirst(offset).prefix(Self.longestCharacter)
      let isAll = isLast && offset + Self.longestCharacter >= source.count
      let used = joined.withUnsafeBufferPointer { one(table, $0, at: 0, to: &out, isLast: isAll) }
      if used == 0 {
        waiting = joined
        return out - target
      }
      if used < kept {
        waiting.removeFirst(used)
      } else {
        waiting = []
        offset += used - kept
      }
    }
    guard let base = source.baseAddress else { return out - target }
    let single = table.single
    let pairs = table.pairs
    let count = source.count
    while offset < count {
      let byte = base[offset]
      var entry = single[Int(byte)]
      if entry != 0 {
        offset += 1
      } else if offset + 1 < count {
        entry = pairs[Int(byte) << 8 | Int(base[offset + 1])]
        offset += entry == 0 ? 0 : 2
      }
      if entry == 0 {
        let used = one(table, source, at: offset, to: &out, isLast: isLast)
        if used == 0 {
          waiting = Array(source[offset...])
          break
        }
        offset += used
        continue
      }
      UnsafeMutableRawPointer(out).storeBytes(of: entry.littleEndian, as: UInt32.self)
      out += Int(entry >> 24)
    }
    return out - target
  }

  /// Decodes one character with all care, and returns how many bytes it used: none if more are needed to tell.
  private func one(
    _ table: CharacterTable, _ source: UnsafeBufferPointer<UInt8>, at offset: Int,
    to out: inout UnsafeMutablePointer<UInt8>, isLast: Bool
  ) -> Int {
    let available = source.count - offset
    guard available >= Self.longestCharacter || isLast else { return 0 }
    let isKnown = available > 1 && table.isMalformed(source[offset], source[offset + 1])
    for length in 1...table.longest where length <= available && !isKnown {
      let value = table.scalar(Array(source[offset..<offset + length]))
      if value >= 0, let scalar = Unicode.Scalar(UInt32(value)) {
        if length == 2 { table.learn(source[offset], source[offset + 1], scalar: value) }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          out.pointee = byte
          out += 1
        }
        return length
      }
    }
    malformed += 1
    for byte in UTF8.encodedReplacementCharacter {
      out.pointee = byte
      out += 1
    }
    if available >= Self.longestCharacter, !isKnown { table.learnMalformed(source[offset], source[offset + 1]) }
    // Two bytes of a pair go together, so that the pairs behind it stay pairs; an ASCII character is never lost.
    return table.longest > 1 && available > 1 && source[offset] >= 0x80 && source[offset + 1] >= 0x80 ? 2 : 1
  }
}
