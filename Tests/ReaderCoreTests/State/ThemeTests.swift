import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct ThemeTests {
  private func styles(of theme: Theme) -> [Style] {
    [
      theme.text, theme.heading, theme.topHeading, theme.code, theme.quiet, theme.link, theme.rule, theme.current,
      theme.selection, theme.status, theme.statusTitle, theme.warning, theme.hit, theme.currentHit, theme.mark,
    ]
  }

  @Test(arguments: Theme.Name.allCases) func withoutColourThereIsNone(name: Theme.Name) {
    let theme = Theme.named(name, usesColor: false)
    #expect(styles(of: theme).allSatisfy { $0.foreground == .standard && $0.background == .standard })
    #expect(Set([theme.text, theme.hit, theme.currentHit, theme.quiet, theme.current]).count == 5)
  }

  @Test func theTerminalsOwnThemeUsesItsSixteenColours() {
    let colors = styles(of: .named(.terminal, usesColor: true)).flatMap { [$0.foreground, $0.background] }
    #expect(colors.allSatisfy { if case .palette = $0 { false } else { true } })
  }

  @Test func themesGoRound() {
    var name = Theme.Name.terminal
    var seen: Set<Theme.Name> = []
    for _ in Theme.Name.allCases {
      seen.insert(name)
      name = name.next
    }
    #expect(name == .terminal && seen.count == Theme.Name.allCases.count)
  }
}
