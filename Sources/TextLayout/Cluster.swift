/// A grapheme cluster of a text that is being set, or one of its parts where it has several (`GraphemeParts`).
struct Cluster {
  /// What a line does at a cluster.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// White space: shown as nothing, dropped at the ends of filled lines.
    static let blank = Traits(rawValue: 1 << 0)
    /// LF, CR LF, U+2028 or U+2029: ends the line and is not shown.
    static let lineEnd = Traits(rawValue: 1 << 1)
    /// U+00AD: shown, as a hyphen, only where a line is broken behind it.
    static let softHyphen = Traits(rawValue: 1 << 2)
    /// A line may be broken before the cluster.
    static let breakable = Traits(rawValue: 1 << 3)
    /// A line may be broken before the cluster by UAX #14, but `LineBreakRules` forbid it.
    static let badlyBreakable = Traits(rawValue: 1 << 4)
    /// The cluster belongs to the number before it, so that a line is rather broken elsewhere (`Quantity`).
    static let inQuantity = Traits(rawValue: 1 << 5)
    /// The cluster stays with the one before it, as long as that does not take a whole line: it is a further part of a
    /// grapheme, or what a quotation mark opens (`QuotationPlace`).
    static let joined = Traits(rawValue: 1 << 6)
  }

  /// The offset of its first byte in the text.
  var start: Int

  /// The scalar, where the cluster is a single one.
  var scalar: UInt32?

  /// The columns that it takes; a TAB counts one.
  var columns: UInt8

  var traits: Traits

  /// The traits of a scalar that is a cluster by itself.
  @inline(__always)
  static func traits(of scalar: UInt32) -> Traits {
    switch scalar {
    case 0x21..<0xA0: []
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    case 0x0A, 0x2028, 0x2029: .lineEnd
    case 0xAD: .softHyphen
    default: []
    }
  }
}
