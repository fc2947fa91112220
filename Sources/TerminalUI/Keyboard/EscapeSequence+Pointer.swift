internal import ScreenModel

extension EscapeSequence {
  /// What the mouse did, as terminals report it in the form of SGR (xterm, mode 1006): `CSI < button ; column ; row M`.
  ///
  /// `nil` for all that is none of ours: releases, which end in `m`, other buttons, the pointer moved, and whatever is held
  /// together with a key, as Shift is while text is selected in the terminal.
  var pointer: Pointer? {
    guard kind == .control, marker == UInt8(ascii: "<"), final == UInt8(ascii: "M"), parameters.count == 3 else {
      return nil
    }
    let gesture: Pointer.Gesture
    switch parameters[0] {
    case 0: gesture = .press
    case 64: gesture = .wheelUp
    case 65: gesture = .wheelDown
    default: return nil
    }
    let (column, row) = (parameters[1], parameters[2])
    // A number that was too large was cut off, so that it names no cell.
    guard 1..<Self.mostOfParameter ~= column, 1..<Self.mostOfParameter ~= row else { return nil }
    return Pointer(gesture, at: ScreenPosition(row: row - 1, column: column - 1))
  }
}
