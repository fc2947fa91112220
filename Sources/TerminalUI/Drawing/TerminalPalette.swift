internal import ScreenModel

/// The colours a terminal has, and which of them stand for ours.
struct TerminalPalette {
  /// How a colour is shown: its number, -1 for the terminal's own colour, and whether bold makes up for its brightness.
  struct Shown: Equatable {
    var number: Int
    var isBold = false
  }

  private let count: Int
  private let isDirect: Bool

  /// - Parameters:
  ///   - count: How many colours; 0 if none.
  ///   - isDirect: Whether a colour is a number 0xRRGGBB, except the first eight.
  init(count: Int, isDirect: Bool = false) {
    self.count = count
    self.isDirect = isDirect
  }

  func foreground(_ color: Color) -> Shown {
    switch (color, count) {
    case (.standard, _), (_, ..<8): return Shown(number: -1)
    case (.ansi(8...), 8..<16):
      return Shown(number: number(color), isBold: true)
    case (.palette(let index), 8..<16):
      return Shown(number: number(color), isBold: PaletteColor(index).nearest(of: 16) >= 8)
    default: return Shown(number: number(color))
    }
  }

  func background(_ color: Color) -> Int {
    color == .standard || count < 8 ? -1 : number(color)
  }

  private func number(_ color: Color) -> Int {
    switch color {
    case .standard: -1
    case .ansi(let index) where isDirect && index >= 8: PaletteColor(index & 15).rgb
    case .ansi(let index): Int(count < 16 ? index & 7 : index & 15)
    case .palette(let index) where isDirect: index < 8 ? Int(index) : PaletteColor(index).rgb
    case .palette(let index) where count >= 256: Int(index)
    case .palette(let index): PaletteColor(index).nearest(of: count < 16 ? 8 : 16)
    }
  }
}
