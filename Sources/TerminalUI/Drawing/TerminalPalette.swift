internal import ScreenModel

/// The colours a terminal has, and which of them stand for ours.
struct TerminalPalette {
  /// How a colour is shown: its number, -1 for the terminal's own colour, and what makes up for its brightness.
  struct Shown: Equatable {
    var number: Int
    var attributes: Style.Attributes = []
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

  /// The colour of text on a ground that is shown as `background`, a number or -1.
  func foreground(_ color: Color, on background: Int = -1) -> Shown {
    guard color != .standard, count >= 8 else { return Shown(number: -1) }
    guard count < 16 else { return Shown(number: number(color)) }
    switch Self.nearest(to: color) {
    // Bold black is grey on some terminals, and black on black on others.
    case Self.brightBlack: return Shown(number: background < 0 ? -1 : background == 0 ? 7 : 0, attributes: .dim)
    case let nearest: return Shown(number: number(color), attributes: nearest > 7 ? .bold : [])
    }
  }

  func background(_ color: Color) -> Int {
    color == .standard || count < 8 ? -1 : number(color)
  }

  private static let brightBlack = 8

  /// The most similar of 16 colours.
  private static func nearest(to color: Color) -> Int {
    switch color {
    case .standard: 7
    case .ansi(let index): Int(index & 15)
    case .palette(let index): PaletteColor(index).nearest(of: 16)
    }
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
