internal import CICU

/// What a screen shows for text that may contain anything.
package enum VisibleText {
  /// The form of a grapheme cluster that can be sent to a terminal, part by part, and the columns of each (1 or 2, 0 if it
  /// shows nothing).
  ///
  /// C0 controls and DEL are shown as Unicode's control pictures, C1 controls and noncharacters as U+FFFD, line and
  /// paragraph separators as a blank, marks without a base on a dotted circle. Bidirectional controls and other format
  /// characters are not shown at all, as they would reorder the row or move its columns; inside a cluster the joiners
  /// and tags that emoji and scripts need stay.
  package static func parts(of grapheme: Character) -> [(text: String, columns: Int)] {
    let scalars = grapheme.unicodeScalars
    if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex { return [scalar(only)] }
    return GraphemeParts(grapheme).map { (text(of: $0.scalars), $0.columns) }
  }

  /// The form of a grapheme cluster as a text.
  package static func grapheme(_ grapheme: Character) -> String { parts(of: grapheme).map(\.text).joined() }

  /// The form of a grapheme cluster of one scalar.
  package static func scalar(_ scalar: Unicode.Scalar) -> (text: String, columns: Int) {
    switch scalar.value {
    case 0x20..<0x7F: return (String(scalar), 1)
    case 0x4E00..<0xA000: return (String(scalar), 2)
    default: return uncommon(scalar)
    }
  }

  /// Whether bytes are printable ASCII, Han characters and the marks of Chinese, which are shown as they are.
  package static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] &- 0x20 < 0x5F {
        offset += 1
        continue
      }
      guard offset + 2 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80, bytes[offset + 2] & 0xC0 == 0x80 else {
        return false
      }
      // U+2010 to U+2027 are dashes and quotation marks, U+3000 to U+3020 blanks and marks, U+4E00 to U+9FFF Han characters,
      // U+FF01 to U+FF3F marks and letters.
      switch (bytes[offset], bytes[offset + 1]) {
      case (0xE2, 0x80) where 0x90...0xA7 ~= bytes[offset + 2], (0xE3, 0x80) where bytes[offset + 2] <= 0xA0,
        (0xE4, 0xB8...), (0xE5...0xE9, _), (0xEF, 0xBC):
        offset += 3
      default: return false
      }
    }
    return true
  }

  private static func uncommon(_ scalar: Unicode.Scalar) -> (text: String, columns: Int) {
    let columns = TextWidth.columns(of: scalar)
    switch scalar.value {
    case 0..<0x20, 0x7F, 0x80..<0xA0, 0xFDD0..<0xFDF0: return (String(sign(of: scalar)), columns)
    case 0x2028, 0x2029: return (" ", 1)
    case let value where value & 0xFFFE == 0xFFFE: return (String(sign(of: scalar)), columns)
    case _ where columns > 0: return (String(scalar), columns)
    case let value where mulu_is_invisible_format(value) != 0: return ("", 0)
    default: return (baseOfMarks + String(scalar), 1)
    }
  }

  /// The most scalars of one part that are shown, as many as stream-safe text has (UAX #15, section 13).
  private static let mostScalars = 31

  /// A dotted circle, on which the Unicode Standard shows marks that have no base.
  private static let baseOfMarks = "\u{25CC}"

  /// The form of several scalars that are one part of a cluster, or one scalar.
  package static func text(of scalars: some Collection<Unicode.Scalar>) -> String {
    guard let first = scalars.first else { return "" }
    if scalars.count == 1 { return scalar(first).text }
    var shown = String.UnicodeScalarView()
    var columns = 0
    for scalar in scalars.prefix(mostScalars) {
      shown.append(sign(of: scalar))
      columns += TextWidth.columns(of: scalar)
    }
    return columns == 0 ? baseOfMarks + String(shown) : String(shown)
  }

  /// What stands for a scalar that may not be sent, else the scalar.
  private static func sign(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0xFDD0..<0xFDF0: replacement
    case let value where value & 0xFFFE == 0xFFFE: replacement
    default: scalar
    }
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"
}
