/// A stretch of text that is set apart: emphasised, strong, code, struck out or a link.
package struct StyleRun: Equatable, Sendable {
  /// How text is set apart; several may hold.
  package struct Style: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Plain; unlike `[]` it is not made from an array, which counts for every glyph.
    package init() { rawValue = 0 }

    package static let emphasis = Style(rawValue: 1 << 0)
    package static let strong = Style(rawValue: 1 << 1)
    package static let code = Style(rawValue: 1 << 2)
    package static let strikethrough = Style(rawValue: 1 << 3)
    package static let link = Style(rawValue: 1 << 4)
    /// The destination of a link, a note's number: text that is not the author's words.
    package static let secondary = Style(rawValue: 1 << 5)
  }

  /// The offset of the first byte.
  package var start: Int

  /// The length in bytes.
  package var length: UInt32

  package var style: Style

  package init(start: Int, length: Int, style: Style) {
    self.start = start
    self.length = UInt32(clamping: length)
    self.style = style
  }

  /// The offset behind the last byte.
  package var end: Int { start + Int(length) }
}
