import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct KeyMapTests {
  private static let contexts: [KeyContext] = [.text, .navigator, .bookmarks, .shelf, .help]

  @Test func noKeyHasTwoMeaningsInOneContext() {
    for context in Self.contexts {
      let keys = KeyMap.standard.bindings.filter { $0.contexts.contains(context) }.map(\.key)
      #expect(keys.count == Set(keys).count, "\(context)")
    }
  }

  @Test(arguments: Action.allCases) func everyActionHasAKeyNamesAndAGroup(action: Action) {
    #expect(KeyMap.standard.bindings.contains { $0.action == action })
    #expect(HelpGroup.allCases.count { $0.actions.contains(action) } == 1)
    for strings in [InterfaceStrings.english, .chinese] { #expect(!strings.actionName(action).isEmpty) }
  }

  @Test func namesTellActionsApart() {
    for strings in [InterfaceStrings.english, .chinese] {
      let names = Action.allCases.map(strings.actionName)
      #expect(Set(names).count == names.count)
      #expect(Set(HelpGroup.allCases.map(strings.groupName)).count == HelpGroup.allCases.count)
      #expect(Set(Theme.Name.allCases.map(strings.themeName)).count == Theme.Name.allCases.count)
    }
  }

  @Test func helpListsEveryActionWithItsKeysOnce() {
    for language in [Language.english, .chinese] {
      let environment = InterfaceEnvironment(language: language)
      let listed = HelpPage(environment: environment).lines.compactMap { line -> String? in
        guard case .action(let keys, let name) = line else { return nil }
        #expect(!keys.isEmpty)
        return name
      }
      #expect(listed.sorted() == Action.allCases.map(environment.strings.actionName).sorted())
    }
  }

  @Test func everyKeyHasANameOfItsOwn() {
    let keys = Set(KeyMap.standard.bindings.map(\.key))
    #expect(Set(keys.map(KeyNotation.name)).count == keys.count)
  }

  /// The key table of the manual, context by context.
  @Test(arguments: [
    (Action.lineDown, "j ↓ ^N ^E"), (.lineUp, "k ↑ ^P ^Y"), (.pageDown, "Space f ^F PgDn"), (.pageUp, "b ^B PgUp"),
    (.halfPageDown, "d ^D"), (.halfPageUp, "u ^U"), (.firstPage, "g Home <"), (.lastPage, "G End >"),
    (.nextSection, "] L"), (.previousSection, "[ H"), (.nextSiblingSection, "}"), (.previousSiblingSection, "{"),
    (.goToPercent, "%"), (.enterCommand, ":"), (.toggleHeading, "T"), (.showContents, "t o"), (.showBookmarks, "B"),
    (.showHits, "&"),
    (.otherPane, "Tab Shift-Tab"), (.search, "/"), (.nextHit, "n"), (.previousHit, "N"), (.setMark, "m"),
    (.jumpToMark, "' `"), (.addBookmark, "a"), (.back, "^O Backspace"), (.forward, "Alt-→"), (.narrower, "-"),
    (.wider, "+ ="), (.narrowerNavigator, ","), (.widerNavigator, "."), (.toggleRaw, "R"), (.chooseEncoding, "E"),
    (.nextAlignment, "J"), (.nextSpacing, "S"), (.nextTheme, "c"), (.toggleMouse, "M"),
    (.showHelp, "F1 ?"), (.redraw, "^L"), (.suspend, "^Z"), (.quit, "q"), (.cancel, "Esc ^C ^G"),
  ])
  func keysInTheText(action: Action, keys: String) {
    let names = KeyMap.standard.keys(for: action, in: .text).map(KeyNotation.name)
    #expect(names.joined(separator: " ") == keys)
  }

  @Test(arguments: [
    (Action.fold, "h ←"), (.unfold, "l →"), (.foldAll, "H"), (.unfoldAll, "L"), (.goToParent, "p"), (.choose, "Enter"),
    (.filter, "/"), (.deleteSelected, "x Del"),
  ])
  func keysInTheNavigator(action: Action, keys: String) {
    let names = KeyMap.standard.keys(for: action, in: .navigator).map(KeyNotation.name)
    #expect(names.joined(separator: " ") == keys)
  }

  @Test(arguments: [
    (Action.sortBookmarks, "s"), (.onlyThisColor, "*"), (.setColor, "1 2 3 4"), (.renameBookmark, "r F2"),
    (.editNote, "e"), (.editNoteOutside, "E"), (.undo, "u"),
  ])
  func keysInTheListOfBookmarks(action: Action, keys: String) {
    let names = KeyMap.standard.keys(for: action, in: .bookmarks).map(KeyNotation.name)
    #expect(names.joined(separator: " ") == keys)
  }

  @Test func theInnermostContextDecides() {
    let keys = KeyMap.standard
    #expect(keys.action(for: .character("u"), in: [.bookmarks, .navigator]) == .undo)
    #expect(keys.action(for: .character("u"), in: [.navigator]) == .halfPageUp)
    #expect(keys.action(for: .character("x"), in: [.bookmarks, .navigator]) == .deleteSelected)
    #expect(keys.action(for: .character("~"), in: [.bookmarks, .navigator]) == nil)
  }
}
