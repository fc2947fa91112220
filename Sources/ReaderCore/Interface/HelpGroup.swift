/// The groups in which help lists the keys.
package enum HelpGroup: CaseIterable, Sendable {
  case moving, sections, navigator, searching, marks, passages, bookmarkList, look, program

  /// The actions of the group, in the order in which help lists them.
  package var actions: [Action] {
    switch self {
    case .moving: [.lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .firstPage, .lastPage]
    case .sections:
      [
        .nextSection, .previousSection, .nextSiblingSection, .previousSiblingSection, .goToPercent, .enterCommand,
        .toggleHeading,
      ]
    case .navigator:
      [
        .showContents, .showBookmarks, .showHits, .otherPane, .choose, .fold, .unfold, .foldAll, .unfoldAll,
        .goToParent, .filter, .deleteSelected,
      ]
    case .searching: [.search, .nextHit, .previousHit]
    case .marks: [.setMark, .jumpToMark, .addBookmark, .nextBookmark, .previousBookmark, .back, .forward]
    case .passages:
      [
        .select, .selectLines, .changeUnit, .nextUnit, .previousUnit, .nextSentence, .previousSentence, .nextParagraph,
        .previousParagraph, .shiftForward, .shiftBackward, .swapEnds, .nextColor, .keepPassage, .copy, .copyWithSource,
      ]
    case .look:
      [
        .narrower, .wider, .narrowerNavigator, .widerNavigator, .nextAlignment, .nextSpacing, .toggleRaw,
        .chooseEncoding, .nextTheme, .toggleMouse,
      ]
    case .bookmarkList:
      [.changeScope, .sortBookmarks, .onlyThisColor, .setColor, .renameBookmark, .editNote, .editNoteOutside, .undo]
    case .program: [.showHelp, .redraw, .suspend, .quit, .cancel]
    }
  }
}
