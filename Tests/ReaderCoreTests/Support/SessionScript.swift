import DocumentFormats
import DocumentModel
import ScreenModel

@testable import ReaderCore

/// A recorded session: a head of `name: value` lines, then blocks of `> keys` and the screen after them.
///
/// The head names the `document` (a fixture, or `shelf` for all of them), the `size`, the `language` (`en`, `zh`), and
/// optionally a `theme`, `color: off` and `styles: on`, which lists the style runs below each screen.
struct SessionScript {
  private var head: [(name: String, value: String)] = []
  private var blocks: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      if line.hasPrefix(">") {
        blocks.append(String(line.dropFirst()))
      } else if blocks.isEmpty, !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        head.append((String(line[..<colon]), String(value)))
      }
    }
  }

  /// The script with the screens that come of it now.
  func played() throws -> String {
    var text = head.map { "\($0.name): \($0.value)\n" }.joined()
    var desk = try desk()
    for keys in blocks {
      desk.press(keys)
      text += "\n>\(keys)\n" + ScreenText.of(desk.screen, withStyles: self["styles"] == "on")
    }
    return text
  }

  private subscript(name: String) -> String? { head.first { $0.name == name }?.value }

  private func desk() throws -> Desk {
    let name = self["document"] ?? "guide.zh.md"
    let isShelf = name == "shelf" || name == "empty-shelf"
    let theme = self["theme"].flatMap { Theme.Name(rawValue: $0) } ?? .terminal
    var desk = Desk(
      isShelf ? nil : try FixtureDocument.named(name), name: name,
      size: self["size"].flatMap(KeyScript.size) ?? ScreenSize(columns: 80, rows: 24),
      language: self["language"] == "zh" ? .chinese : .english,
      preferences: Preferences(showsNavigator: self["navigator"] != "off", theme: theme),
      usesColor: self["color"] != "off", folder: isShelf ? "/library" : nil)
    if name == "shelf" { desk.shelf = try FixtureDocument.shelf() }
    if isShelf { desk.listShelf() }
    return desk
  }
}
