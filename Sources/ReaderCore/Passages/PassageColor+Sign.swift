package import Bookmarks

extension PassageColor {
  /// The sign that tells the colour where there are none: of one column in every terminal (UAX #11: neutral, or ASCII), and in
  /// every font.
  package var sign: String {
    switch self {
    case .green: "+"
    case .blue: "▫"
    case .red: "*"
    default: "▪"
    }
  }

  /// The colour that follows, going round.
  var next: PassageColor {
    let index = Self.all.firstIndex(of: self) ?? -1
    return Self.all[(index + 1) % Self.all.count]
  }
}
