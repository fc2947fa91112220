/// A colour of the 256-colour palette of xterm, by its parts red, green, blue (0–255).
struct PaletteColor: Equatable {
  var red: Int
  var green: Int
  var blue: Int

  /// The first 16 are those of xterm's defaults; a terminal may show others.
  init(_ index: UInt8) {
    switch index {
    case 0..<16: self = Self.first[Int(index)]
    case 16..<232:
      let cube = Int(index) - 16
      self.init(red: Self.level(cube / 36), green: Self.level(cube / 6 % 6), blue: Self.level(cube % 6))
    default:
      let grey = 8 + 10 * (Int(index) - 232)
      self.init(red: grey, green: grey, blue: grey)
    }
  }

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  var rgb: Int { red << 16 | green << 8 | blue }

  /// The most similar of the first 8 or 16 colours.
  func nearest(of count: Int) -> Int {
    Self.first.prefix(count).indices.min { distance(to: Self.first[$0]) < distance(to: Self.first[$1]) } ?? 0
  }

  private func distance(to other: PaletteColor) -> Int {
    let differences = [red - other.red, green - other.green, blue - other.blue]
    return differences.reduce(0) { $0 + $1 * $1 }
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static let first: [PaletteColor] = [
    .init(red: 0, green: 0, blue: 0), .init(red: 205, green: 0, blue: 0), .init(red: 0, green: 205, blue: 0),
    .init(red: 205, green: 205, blue: 0), .init(red: 0, green: 0, blue: 238), .init(red: 205, green: 0, blue: 205),
    .init(red: 0, green: 205, blue: 205), .init(red: 229, green: 229, blue: 229),
    .init(red: 127, green: 127, blue: 127), .init(red: 255, green: 0, blue: 0), .init(red: 0, green: 255, blue: 0),
    .init(red: 255, green: 255, blue: 0), .init(red: 92, green: 92, blue: 255), .init(red: 255, green: 0, blue: 255),
    .init(red: 0, green: 255, blue: 255), .init(red: 255, green: 255, blue: 255),
  ]
}
