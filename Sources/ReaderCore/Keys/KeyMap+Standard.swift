package import ScreenModel

extension KeyMap {
  /// The keys of mulu.
  package static let standard = KeyMap(
    moving + sections + navigator + searching + marks + passages + bookmarkList + look + program)

  private static let everywhere: KeyContext = [.text, .navigator, .shelf, .help, .selection]
  private static let reading: KeyContext = [.text]
  private static let selecting: KeyContext = [.selection]
  private static let panes: KeyContext = [.text, .navigator]
  private static let lists: KeyContext = [.navigator, .shelf]

  private static let moving =
    bind(.lineDown, "j", .down, .control("n"), .control("e"), in: everywhere)
    + bind(.lineUp, "k", .up, .control("p"), .control("y"), in: everywhere)
    + bind(.pageDown, " ", "f", .control("f"), .pageDown, in: everywhere)
    + bind(.pageUp, "b", .control("b"), .pageUp, in: everywhere)
    + bind(.halfPageDown, "d", .control("d"), in: everywhere)
    + bind(.halfPageUp, "u", .control("u"), in: everywhere)
    + bind(.firstPage, "g", .home, "<", in: everywhere)
    + bind(.lastPage, "G", .end, ">", in: everywhere)

  private static let sections =
    bind(.nextSection, "]", in: panes) + bind(.nextSection, "L", in: reading)
    + bind(.previousSection, "[", in: panes) + bind(.previousSection, "H", in: reading)
    + bind(.nextSiblingSection, "}", in: panes)
    + bind(.previousSiblingSection, "{", in: panes)
    + bind(.goToPercent, "%", in: panes)
    + bind(.enterCommand, ":", in: panes)
    + bind(.toggleHeading, "T", in: panes)

  private static let navigator =
    bind(.showContents, "t", "o", in: panes)
    + bind(.showBookmarks, "B", in: [.text, .navigator, .shelf])
    + bind(.showHits, "&", in: panes)
    + bind(.otherPane, .tab, .backTab, in: panes)
    + bind(.choose, .enter, in: lists)
    + bind(.fold, "h", .left, in: [.navigator])
    + bind(.unfold, "l", .right, in: [.navigator])
    + bind(.foldAll, "H", in: [.navigator])
    + bind(.unfoldAll, "L", in: [.navigator])
    + bind(.goToParent, "p", in: [.navigator])
    + bind(.filter, "/", in: lists)
    + bind(.deleteSelected, "x", .delete, in: [.navigator])

  private static let searching =
    bind(.search, "/", in: [.text, .selection])
    + bind(.nextHit, "n", in: [.text, .navigator, .selection])
    + bind(.previousHit, "N", in: [.text, .navigator, .selection])

  private static let marks =
    bind(.setMark, "m", in: reading)
    + bind(.jumpToMark, "'", "`", in: panes)
    + bind(.addBookmark, "a", in: [.text, .selection])
    + bind(.nextBookmark, ")", in: reading)
    + bind(.previousBookmark, "(", in: reading)
    + bind(.back, .control("o"), .backspace, in: panes)
    + bind(.forward, .altRight, in: panes)

  private static let passages =
    bind(.select, "v", in: reading)
    + bind(.selectLines, "V", in: [.text, .selection])
    + bind(.changeUnit, "v", in: selecting)
    + bind(.nextUnit, "l", .right, in: selecting)
    + bind(.previousUnit, "h", .left, in: selecting)
    + bind(.nextSentence, ")", in: selecting)
    + bind(.previousSentence, "(", in: selecting)
    + bind(.nextParagraph, "}", in: selecting)
    + bind(.previousParagraph, "{", in: selecting)
    + bind(.shiftForward, "J", in: selecting)
    + bind(.shiftBackward, "K", in: selecting)
    + bind(.swapEnds, "o", in: selecting)
    + bind(.nextColor, "C", in: selecting)
    + bind(.keepPassage, .enter, in: selecting)
    + bind(.copy, "y", in: [.text, .navigator, .selection])
    + bind(.copyWithSource, "Y", in: [.text, .navigator, .selection])

  private static let bookmarkList =
    bind(.changeScope, "A", in: [.bookmarks])
    + bind(.sortBookmarks, "s", in: [.bookmarks])
    + bind(.onlyThisColor, "*", in: [.bookmarks])
    + bind(.setColor, "1", "2", "3", "4", in: [.bookmarks])
    + bind(.renameBookmark, "r", .function(2), in: [.bookmarks])
    + bind(.editNote, "e", in: [.bookmarks])
    + bind(.editNoteOutside, "E", in: [.bookmarks])
    + bind(.undo, "u", in: [.bookmarks])

  private static let look =
    bind(.narrower, "-", in: [.text, .navigator, .selection])
    + bind(.wider, "+", "=", in: [.text, .navigator, .selection])
    + bind(.narrowerNavigator, ",", in: panes)
    + bind(.widerNavigator, ".", in: panes)
    + bind(.nextAlignment, "J", in: panes)
    + bind(.nextSpacing, "S", in: panes)
    + bind(.toggleRaw, "R", in: [.text, .navigator, .selection])
    + bind(.chooseEncoding, "E", in: panes)
    + bind(.nextTheme, "c", in: everywhere)
    + bind(.toggleMouse, "M", in: [.text, .navigator, .shelf])

  private static let program =
    bind(.showHelp, .function(1), "?", in: everywhere)
    + bind(.redraw, .control("l"), in: everywhere)
    + bind(.suspend, .control("z"), in: everywhere)
    + bind(.quit, "q", in: everywhere)
    + bind(.cancel, .escape, .control("c"), .control("g"), in: everywhere)

  private static func bind(_ action: Action, _ keys: Key..., in contexts: KeyContext) -> [Binding] {
    keys.map { Binding(key: $0, action: action, contexts: contexts) }
  }
}

/// Keys of the table are written as the character one types.
extension Key: ExpressibleByUnicodeScalarLiteral {
  package init(unicodeScalarLiteral character: Character) { self = .character(character) }
}
