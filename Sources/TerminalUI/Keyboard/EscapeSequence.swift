/// An escape sequence by the grammar of ECMA-48 §5.4, as terminals send it for keys and as answers.
struct EscapeSequence: Equatable {
  enum Kind {
    /// CSI: `ESC [` parameters, then a final byte.
    case control
    /// SS3: `ESC O`, then a final byte.
    case shift
    /// The Linux console's `ESC [ [`, then a final byte.
    case console
    /// DCS, OSC, SOS, PM and APC, with their text; also a sequence that broke off.
    case other
  }

  var kind: Kind
  var parameters: [Int] = []
  /// The one of `< = > ?` that it begins with, as answers and reports of the mouse do and keys do not.
  var marker: UInt8?
  var final: UInt8 = 0
  /// Its bytes, ESC included.
  var length: Int
}

extension EscapeSequence {
  enum Reading: Equatable {
    case sequence(EscapeSequence)
    /// More bytes are needed.
    case incomplete
    /// ESC is not the begin of a sequence here.
    case none
  }

  /// Longer ones are taken as broken off, so that no noise on the line can hold the keyboard.
  static let mostBytes = 4096

  /// Larger numbers are cut off here.
  static let mostOfParameter = 9999

  /// Whether it is marked as private (ECMA-48 §5.4.1).
  var isPrivate: Bool { marker != nil }

  /// Reads the sequence that bytes beginning with ESC begin with.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let introducer = bytes.dropFirst().first else { return .incomplete }
    switch introducer {
    case UInt8(ascii: "["): return readControl(bytes)
    case UInt8(ascii: "O"): return readShift(bytes)
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return readString(bytes)
    default: return .none
    }
  }

  private static func readControl(_ bytes: ArraySlice<UInt8>) -> Reading {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") {
      guard let final = body.dropFirst().first else { return .incomplete }
      return .sequence(EscapeSequence(kind: .console, final: final, length: 4))
    }
    var sequence = EscapeSequence(kind: .control, length: 2)
    for byte in body.prefix(mostBytes) {
      sequence.length += 1
      switch byte {
      case UInt8(ascii: "<")...UInt8(ascii: "?"): sequence.marker = byte
      case UInt8(ascii: "0")...UInt8(ascii: "9"): sequence.appendDigit(byte)
      case UInt8(ascii: ";"), UInt8(ascii: ":"):
        if sequence.parameters.isEmpty { sequence.parameters.append(0) }
        sequence.parameters.append(0)
      // The mouse in the form of X10, of terminals that do not know the one of SGR: three bytes of any kind follow.
      case UInt8(ascii: "M") where !sequence.isPrivate && sequence.parameters.isEmpty:
        let length = sequence.length + 3
        return bytes.count < length ? .incomplete : .sequence(EscapeSequence(kind: .other, length: length))
      // rxvt ends Shift with a key by the intermediate byte `$`.
      case UInt8(ascii: "$") where !sequence.isPrivate && sequence.parameters.count == 1, 0x40...0x7E:
        sequence.final = byte
        return .sequence(sequence)
      case 0x20...0x2F: continue
      default:
        return .sequence(EscapeSequence(kind: .other, length: sequence.length - 1))
      }
    }
    return body.count < mostBytes ? .incomplete : .sequence(EscapeSequence(kind: .other, length: sequence.length))
  }

  private mutating func appendDigit(_ digit: UInt8) {
    if parameters.isEmpty { parameters.append(0) }
    let last = parameters.count - 1
    parameters[last] = min(parameters[last] * 10 + Int(digit - UInt8(ascii: "0")), Self.mostOfParameter)
  }

  private static func readShift(_ bytes: ArraySlice<UInt8>) -> Reading {
    var sequence = EscapeSequence(kind: .shift, length: 2)
    for byte in bytes.dropFirst(2).prefix(4) {
      sequence.length += 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): sequence.appendDigit(byte)
      case UInt8(ascii: ";"): sequence.parameters.append(0)
      case 0x40...0x7E:
        sequence.final = byte
        return .sequence(sequence)
      default: return .none
      }
    }
    return bytes.count < 6 ? .incomplete : .none
  }

  private static func readString(_ bytes: ArraySlice<UInt8>) -> Reading {
    var previous: UInt8 = 0
    for (index, byte) in bytes.dropFirst(2).prefix(mostBytes).enumerated() {
      let isTerminator = byte == 0x07 || (previous == 0x1B && byte == UInt8(ascii: "\\"))
      if isTerminator || index == mostBytes - 1 {
        return .sequence(EscapeSequence(kind: .other, length: index + 3))
      }
      previous = byte
    }
    return .incomplete
  }
}
