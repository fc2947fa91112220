/// Cuts bytes into text and control sequences after ECMA-48, also where a read ended in the middle of one.
struct ControlSequenceParser {
  private enum State {
    case ground
    case utf8(scalar: UInt32, remaining: Int)
    case escape
    case escapeIntermediate
    case csi
    /// OSC, DCS and their like, until BEL or ESC \.
    case string
    case stringEscape
  }

  private var state = State.ground
  private var prefix: UInt8 = 0
  private var parameters: [Int] = []

  mutating func parse(_ byte: UInt8) -> ControlSequence? {
    switch state {
    case .ground: return parseGround(byte)
    case .utf8(let scalar, let remaining):
      guard byte & 0xC0 == 0x80 else {
        state = .ground
        return parseGround(byte)
      }
      let extended = scalar << 6 | UInt32(byte & 0x3F)
      state = remaining > 1 ? .utf8(scalar: extended, remaining: remaining - 1) : .ground
      return remaining > 1 ? nil : .text(extended)
    case .escape: return parseEscape(byte)
    case .escapeIntermediate:
      if byte >= 0x30 { state = .ground }
      return nil
    case .csi: return parseCSI(byte)
    case .string:
      if byte == 0x07 { state = .ground } else if byte == 0x1B { state = .stringEscape }
      return nil
    case .stringEscape:
      state = byte == 0x5C ? .ground : .string
      return nil
    }
  }
}

extension ControlSequenceParser {
  private mutating func parseGround(_ byte: UInt8) -> ControlSequence? {
    switch byte {
    case 0x1B: state = .escape
    case 0x00...0x1F, 0x7F: return .control(byte)
    case 0x20...0x7E: return .text(UInt32(byte))
    case 0xC2...0xDF: state = .utf8(scalar: UInt32(byte & 0x1F), remaining: 1)
    case 0xE0...0xEF: state = .utf8(scalar: UInt32(byte & 0x0F), remaining: 2)
    case 0xF0...0xF4: state = .utf8(scalar: UInt32(byte & 0x07), remaining: 3)
    default: return .text(0xFFFD)
    }
    return nil
  }

  private mutating func parseEscape(_ byte: UInt8) -> ControlSequence? {
    switch byte {
    case UInt8(ascii: "["):
      prefix = 0
      parameters = [-1]
      state = .csi
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string
    case 0x20...0x2F: state = .escapeIntermediate
    case 0x1B: break
    default:
      state = .ground
      return .escape(byte)
    }
    return nil
  }

  private mutating func parseCSI(_ byte: UInt8) -> ControlSequence? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let last = parameters.count - 1
      parameters[last] = min(max(parameters[last], 0) * 10 + Int(byte - UInt8(ascii: "0")), 9999)
    case UInt8(ascii: ";"), UInt8(ascii: ":"): parameters.append(-1)
    case 0x3C...0x3F: prefix = byte
    case 0x40...0x7E:
      state = .ground
      return .csi(prefix: prefix, parameters: parameters, final: byte)
    case 0x1B: state = .escape
    case 0x20...0x2F: break
    default: return .control(byte)
    }
    return nil
  }
}
