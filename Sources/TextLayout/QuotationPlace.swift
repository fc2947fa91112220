internal import DocumentModel

/// Follows a text and tells by its place what a quotation mark does there, which its shape alone does not: extraction and
/// bad habits turn marks round (”so”), and the rules of ICU know “ and ” by their shape, ‘ and ’ not at all.
///
/// UAX #14 since Unicode 16, rules LB15b and LB19a: a mark behind a blank or an opening mark stays with what follows; and
/// between two Han characters a line may be broken outside of ‘ and ’. That ” and ’ begin no line holds all the same.
struct QuotationPlace {
  /// The last scalar that is no blank, and the one before it.
  private var last: UInt32 = 0
  private var lastButOne: UInt32 = 0

  /// Whether blanks stand before the last one, or nothing does.
  private var isLastApart = true

  /// Goes over a scalar that is no blank.
  @inline(__always)
  mutating func pass(_ scalar: UInt32, isApart: Bool) {
    isLastApart = isApart || last == 0
    lastButOne = last
    last = scalar
  }

  /// Whether the last scalar is a closing mark that opens in its place.
  @inline(__always)
  func bindsNext(isApart: Bool) -> Bool {
    last == 0x201D && !isApart && (isLastApart || Self.opens(lastButOne))
  }

  /// Whether ‘ opens or ’ has closed between two Han characters.
  ///
  /// - Parameter offset: where the scalar stands in the text, whose further bytes tell what ‘ opens.
  @inline(__always)
  func parts(from scalar: UInt32, isApart: Bool, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard scalar == 0x2018 || last == 0x2019, !isApart else { return false }
    if scalar == 0x2018 {
      let next = offset + 3
      return LineBreakRules.isHan(last) && next < bytes.count
        && LineBreakRules.isHan(UTF8Sequence.scalar(at: next, in: bytes, limit: bytes.count).value)
    }
    return !isLastApart && LineBreakRules.isHan(lastButOne) && LineBreakRules.isHan(scalar)
  }

  /// Whether a scalar opens brackets or a quotation.
  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B: true
    default: LineBreakRules.leavesRoomBefore(scalar)
    }
  }
}
