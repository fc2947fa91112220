/// The classes of UAX #14 whose pairs are decided here; all others are left to ICU.
///
/// They are those of nearly all pairs in Chinese text, and the decision for a pair of them depends on nothing around it,
/// but for blanks. A test compares every answer with ICU's.
enum LineBreakClass: UInt8 {
  /// Any class that is not below.
  case other
  /// ID: Han.
  case ideograph
  /// CL, EX and NS of full width: no break before them.
  case closing
  /// OP of full width: no break after them.
  case opening
  /// AL: letters of ASCII.
  case letter
  /// NU: digits of ASCII.
  case digit
  /// SP.
  case space

  @inline(__always)
  init(_ scalar: UInt32) {
    self =
      switch scalar {
      case 0x4E00..<0xA000, 0x3400..<0x4DC0: .ideograph
      case 0x61...0x7A, 0x41...0x5A: .letter
      case 0x30...0x39: .digit
      case 0x20: .space
      // 、 。 〉 》 」 』 】 〕, ！ ） ， ． ： ； ？ ］ ｝
      case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015: .closing
      case 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D: .closing
      // 〈 《 「 『 【 〔, （ ［ ｛
      case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08, 0xFF3B, 0xFF5B: .opening
      default: .other
      }
  }

  /// Whether a line may be broken between two scalars; `nil` where ICU is to be asked.
  ///
  /// - Parameter base: the class of the last scalar that is not a blank, `previous` if that is none.
  @inline(__always)
  static func allowsBreak(base: LineBreakClass, previous: LineBreakClass, next: LineBreakClass) -> Bool? {
    if previous == .other || next == .other { return nil }
    if next == .space { return false }  // LB7
    if previous == .space {
      // LB18; LB14 forbids it after an opening mark, and closing marks after blanks are tailored by ICU.
      return base == .other || base == .opening || base == .space || next == .closing ? nil : true
    }
    if next == .closing || previous == .opening { return false }  // LB13, LB21, LB14
    let isWord = previous == .letter || previous == .digit
    return !(isWord && (next == .letter || next == .digit))  // LB23, LB25, LB28, LB31
  }
}
