internal import Bookmarks
internal import ScreenModel

extension Theme {
  /// How text looks in a kept passage.
  func passage(_ color: PassageColor, over text: Style) -> Style {
    let own = passages[index(of: color)]
    var style = text
    if own.foreground != .standard { style.foreground = own.foreground }
    if own.background != .standard { style.background = own.background }
    style.attributes.formUnion(own.attributes)
    return style
  }

  /// How the sign of a colour looks.
  func sign(_ color: PassageColor) -> Style { signs[index(of: color)] }

  private func index(of color: PassageColor) -> Int { PassageColor.all.firstIndex(of: color) ?? 0 }
}
