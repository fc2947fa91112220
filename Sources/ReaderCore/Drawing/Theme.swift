package import ScreenModel

/// How each part of the screen looks.
package struct Theme: Equatable, Sendable {
  /// The themes a reader can choose from.
  package enum Name: String, CaseIterable, Sendable {
    case terminal, dark, light, sepia
  }

  /// Running text and the ground of everything.
  package var text: Style
  package var heading: Style
  package var topHeading: Style
  package var code: Style
  /// What is not the author's words: link destinations, bars, bullets, what has been read.
  package var quiet: Style
  package var link: Style
  /// The thin line between the panes.
  package var rule: Style
  /// The navigator's entry in which the reader is.
  package var current: Style
  /// The navigator's row that a key would act on.
  package var selection: Style
  package var status: Style
  package var statusTitle: Style
  package var warning: Style
  package var hit: Style
  package var currentHit: Style
  package var mark: Style
  /// What kept passages add to the look of their text, and the signs at their rows, in the order of `PassageColor.all`.
  package var passages: [Style]
  package var signs: [Style]
}

extension Theme {
  /// A theme by its name; without colours all themes are one, told apart by bold, dim and reverse alone
  /// (<https://no-color.org>).
  package static func named(_ name: Name, usesColor: Bool) -> Theme {
    guard usesColor else { return monochrome }
    switch name {
    case .terminal: return terminal
    case .dark:
      return ground(
        234, text: 252, quiet: 244, accent: 110, rule: 238, bar: 236, hit: (235, 180), mark: 173,
        passages: [222, 151, 153, 217].map { Style(foreground: .palette($0), background: .palette(237)) },
        signs: [173, 108, 110, 168])
    case .light:
      return ground(
        231, text: 236, quiet: 245, accent: 25, rule: 252, bar: 254, hit: (235, 222), mark: 130,
        passages: [230, 194, 195, 224].map { Style(background: .palette($0)) }, signs: [130, 28, 25, 161])
    case .sepia:
      return ground(
        230, text: 58, quiet: 137, accent: 94, rule: 187, bar: 223, hit: (235, 180), mark: 124,
        passages: [228, 193, 152, 217].map { Style(background: .palette($0)) }, signs: [124, 64, 24, 161])
    }
  }

  /// The terminal's own 16 colours on its own ground, few of them.
  private static let terminal = Theme(
    text: .plain,
    heading: Style(attributes: .bold),
    topHeading: Style(foreground: .ansi(6), attributes: .bold),
    code: Style(foreground: .ansi(2)),
    quiet: Style(foreground: .ansi(8)),
    link: Style(attributes: .underline),
    rule: Style(foreground: .ansi(8)),
    current: Style(foreground: .ansi(6), attributes: .bold),
    selection: Style(attributes: .reverse),
    status: Style(foreground: .ansi(8)),
    statusTitle: .plain,
    warning: Style(foreground: .ansi(3), attributes: .bold),
    hit: Style(foreground: .ansi(0), background: .ansi(3)),
    currentHit: Style(foreground: .ansi(0), background: .ansi(6), attributes: .bold),
    mark: Style(foreground: .ansi(3)),
    passages: [3, 2, 12, 1].map { Style(foreground: .ansi($0), attributes: .underline) },
    signs: [3, 2, 12, 1].map { Style(foreground: .ansi($0)) })

  private static let monochrome = Theme(
    text: .plain,
    heading: Style(attributes: .bold),
    topHeading: Style(attributes: .bold),
    code: .plain,
    quiet: Style(attributes: .dim),
    link: Style(attributes: .underline),
    rule: Style(attributes: .dim),
    current: Style(attributes: .bold),
    selection: Style(attributes: .reverse),
    status: Style(attributes: .dim),
    statusTitle: .plain,
    warning: Style(attributes: .bold),
    hit: Style(attributes: [.underline, .bold]),
    currentHit: Style(attributes: .reverse),
    mark: Style(attributes: .bold),
    // A hit in a passage is told by its being reversed too.
    passages: Array(repeating: Style(attributes: .underline), count: 4),
    signs: Array(repeating: Style(attributes: .bold), count: 4))

  /// A theme with a ground of its own, in colours of the 256-colour palette.
  private static func ground(
    _ ground: UInt8, text: UInt8, quiet: UInt8, accent: UInt8, rule: UInt8, bar: UInt8, hit: (UInt8, UInt8),
    mark: UInt8, passages: [Style], signs: [UInt8]
  ) -> Theme {
    func style(_ color: UInt8, _ attributes: Style.Attributes = []) -> Style {
      Style(foreground: .palette(color), background: .palette(ground), attributes: attributes)
    }
    return Theme(
      text: style(text),
      heading: style(text, .bold),
      topHeading: style(accent, .bold),
      code: style(accent),
      quiet: style(quiet),
      link: style(text, .underline),
      rule: style(rule),
      current: style(accent, .bold),
      selection: Style(foreground: .palette(ground), background: .palette(accent)),
      status: Style(foreground: .palette(quiet), background: .palette(bar)),
      statusTitle: Style(foreground: .palette(text), background: .palette(bar)),
      warning: Style(foreground: .palette(mark), background: .palette(bar), attributes: .bold),
      hit: Style(foreground: .palette(hit.0), background: .palette(hit.1)),
      currentHit: Style(foreground: .palette(ground), background: .palette(mark), attributes: .bold),
      mark: style(mark),
      passages: passages,
      signs: signs.map { style($0) })
  }
}
