/// What tells a bookmark from all others, on every machine.
package struct BookmarkID: Hashable, Sendable {
  /// 32 lower-case hexadecimal digits where this program made it; any text where another one did.
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// A new identifier of 128 random bits.
  package init(using generator: inout some RandomNumberGenerator) {
    rawValue = Hexadecimal.digits(of: generator.next()) + Hexadecimal.digits(of: generator.next())
  }
}
