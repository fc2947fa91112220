/// What a byte stream tells a terminal, one step at a time.
enum ControlSequence: Equatable {
  case text(UInt32)
  /// A C0 control such as carriage return.
  case control(UInt8)
  /// ESC and one final byte.
  case escape(UInt8)
  /// CSI with its private prefix (0 if none), parameters (-1 where left out) and final byte.
  case csi(prefix: UInt8, parameters: [Int], final: UInt8)
}
