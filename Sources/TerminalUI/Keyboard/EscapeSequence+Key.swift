internal import ScreenModel

extension EscapeSequence {
  /// The key that the terminals of today send this for; `nil` for answers and keys that are none of ours.
  var key: Key? {
    guard !isPrivate, let key = plainKey else { return nil }
    return isAlt ? key.withAlt ?? key : key
  }

  private var plainKey: Key? {
    switch kind {
    case .control where final == UInt8(ascii: "~") || final == UInt8(ascii: "^") || final == UInt8(ascii: "$"):
      parameters.first.flatMap(Self.numberedKey)
    // Another first parameter makes it an answer, as the cursor position is.
    case .control where parameters.first ?? 1 > 1: nil
    case .control, .shift: Self.letterKey(final) ?? (kind == .shift ? Self.keypadKey(final) : nil)
    case .console:
      (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) ? .function(Int(final - UInt8(ascii: "A")) + 1) : nil
    case .other: nil
    }
  }

  /// xterm sends 1 + (1 Shift, 2 Alt, 4 Control, 8 Meta) as the last parameter.
  private var isAlt: Bool {
    guard let last = parameters.last, kind == .shift || parameters.count == 2, last > 1 else { return false }
    return (last - 1) & 0b1010 != 0
  }

  private static func letterKey(_ final: UInt8) -> Key? {
    switch Character(Unicode.Scalar(final)) {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "Z": .backTab
    default: nil
    }
  }

  /// The keypad in application mode (DEC VT100).
  private static func keypadKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "j")...UInt8(ascii: "o"), UInt8(ascii: "p")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - 0x40)))
    case UInt8(ascii: "X"): .character("=")
    default: nil
    }
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}

extension Key {
  /// The key with Alt, if that is a key of its own.
  var withAlt: Key? {
    switch self {
    case .up: .altUp
    case .down: .altDown
    case .left: .altLeft
    case .right: .altRight
    case .character(let character): .alt(character)
    default: nil
    }
  }
}
