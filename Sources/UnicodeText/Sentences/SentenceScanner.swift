/// Goes through a text once and cuts it in sentences.
struct SentenceScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var found: [Range<Int>] = []

  /// Where the present sentence begins; `nil` before its first character.
  private var start: Int?

  /// Behind its last character that is no space.
  private var end = 0

  /// How many marks that both open and close it has.
  private var quotes = 0

  /// The brackets that are open in it: what closes each, and whether it stands at the sentence's head.
  private var brackets: [(closing: UInt32, isAtHead: Bool)] = []

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func sentences() -> [Range<Int>] {
    while offset < bytes.count {
      let next = scalar(at: offset)
      switch next.kind {
      case .separator:
        offset = next.end
        finish()
      case .space: offset = next.end
      case .terminator, .fullStop, .ellipsis, .dash: takeStop()
      default: take(next)
      }
    }
    finish()
    return found
  }
}

extension SentenceScanner {
  private func scalar(at offset: Int) -> SentenceScalar { SentenceScalar(at: offset, in: bytes) }

  private mutating func take(_ next: SentenceScalar) {
    let isAtHead = start == nil
    if isAtHead { start = offset }
    if next.value == 0x22 { quotes += 1 }
    if let closing = next.closingBracket, brackets.count < Self.deepest, isClosed(by: closing, from: next.end) {
      brackets.append((closing, isAtHead))
    } else if brackets.last?.closing == next.value {
      brackets.removeLast()
    }
    offset = next.end
    end = offset
  }

  private mutating func finish() {
    if let start { found.append(start..<end) }
    start = nil
    quotes = 0
    brackets.removeAll(keepingCapacity: true)
  }

  private static let deepest = 8

  /// The most bytes that a bracket may hold to be taken for a part of its sentence.
  private static let longestBracket = 240

  private func isClosed(by closing: UInt32, from offset: Int) -> Bool {
    var next = offset
    while next < min(bytes.count, offset + Self.longestBracket) {
      let scalar = scalar(at: next)
      if scalar.value == closing { return true }
      if scalar.kind == .separator { return false }
      next = scalar.end
    }
    return false
  }
}

extension SentenceScanner {
  /// A mark that may end the sentence, with those that go with it.
  private struct Stop {
    var first: Int
    var isStrong = false
    var stops = 0
    var isASCII = true
    var isClosed = false
    var closesTitle = false
    /// Whether it stands in a bracket within the sentence, or behind one.
    var isInBracket = false
  }

  /// Takes in a mark that may end the sentence, and ends it if it does.
  private mutating func takeStop() {
    if start == nil { start = offset }
    var stop = Stop(first: offset)
    takeMarks(&stop)
    takeClosings(&stop)
    end = offset
    var next = offset
    while next < bytes.count, scalar(at: next).kind == .space { next = scalar(at: next).end }
    guard next < bytes.count, scalar(at: next).kind != .separator else { return }
    if ends(stop, before: scalar(at: next), isSpaced: next > offset, at: next) { finish() }
    offset = next
    // Behind a stop it leads to whom the sentence is from: 。——《论语》
    while start != nil, offset < bytes.count, scalar(at: offset).kind == .dash {
      offset = scalar(at: offset).end
      end = offset
    }
  }

  private mutating func takeMarks(_ stop: inout Stop) {
    while offset < bytes.count {
      let next = scalar(at: offset)
      switch next.kind {
      case .terminator: stop.isStrong = true
      case .fullStop: stop.stops += 1
      case .ellipsis, .extension: break
      case .dash where !stop.isStrong && stop.stops == 0: break
      default: return
      }
      if next.value >= 0x80 { stop.isASCII = false }
      offset = next.end
    }
  }

  private mutating func takeClosings(_ stop: inout Stop) {
    stop.isInBracket = !brackets.isEmpty
    while offset < bytes.count {
      let next = scalar(at: offset)
      switch next.kind {
      case .closing:
        stop.closesTitle = stop.closesTitle || next.closesTitle
        if let bracket = brackets.last, bracket.closing == next.value {
          brackets.removeLast()
          stop.isInBracket = !bracket.isAtHead || !brackets.isEmpty
        }
      case .quote where next.value != 0x22 || quotes % 2 == 1:
        if next.value == 0x22 { quotes += 1 }
      case .terminator where stop.isClosed: stop.isStrong = true
      case .fullStop where stop.isClosed, .ellipsis where stop.isClosed, .extension: break
      default: return
      }
      stop.isClosed = true
      offset = next.end
    }
  }

  private func ends(_ stop: Stop, before next: SentenceScalar, isSpaced: Bool, at offset: Int) -> Bool {
    if next.kind == .continuation || next.kind == .dash || stop.isInBracket || stop.closesTitle { return false }
    if stop.isStrong { return endsStrongly(stop, before: next, isSpaced: isSpaced) }
    if stop.stops == 1 { return endsWithFullStop(stop, before: next, isSpaced: isSpaced, at: offset) }
    return isSpaced ? next.kind != .lower : next.kind == .opening
  }

  private func endsStrongly(_ stop: Stop, before next: SentenceScalar, isSpaced: Bool) -> Bool {
    // “Stop!” he said
    if next.kind == .lower, stop.isClosed { return false }
    // a != b, search?q=1
    return isSpaced || stop.isClosed || !stop.isASCII || next.value >= 0x80
  }

  private func endsWithFullStop(_ stop: Stop, before next: SentenceScalar, isSpaced: Bool, at offset: Int) -> Bool {
    guard isSpaced || next.isSetSolid || next.kind == .opening && stop.isClosed else { return false }
    let isNumbering = start.map { isNumber($0..<stop.first) } ?? false
    // 1. Introduction; 3.节
    if isNumbering || !isSpaced && stop.first > 0 && isDigit(bytes[stop.first - 1]) { return false }
    switch Abbreviation.meaning(ofStopAt: stop.first, in: bytes, from: start ?? stop.first) {
    case .goesOn: return false
    case .numbers where next.kind == .numeric: return false
    case .numbers, nil: return !goesOnInLowerCase(from: offset)
    }
  }

  /// UAX #29, SB8: only marks and digits lie between the full stop and a small letter.
  private func goesOnInLowerCase(from offset: Int) -> Bool {
    var next = offset
    while next < bytes.count {
      let scalar = scalar(at: next)
      switch scalar.kind {
      case .lower: return true
      case .upper, .letter, .separator, .terminator, .fullStop: return false
      default: next = scalar.end
      }
    }
    return false
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether nothing but digits of a number stands in a range.
  private func isNumber(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= 12 && range.allSatisfy { isDigit(bytes[$0]) || bytes[$0] == 0x2E }
  }
}
