/// Something a person can ask for with a key, named as they would say it.
package enum Action: String, CaseIterable, Sendable {
  // Moving in the text
  case lineDown, lineUp, pageDown, pageUp, halfPageDown, halfPageUp
  case firstPage, lastPage
  case nextSection, previousSection, nextSiblingSection, previousSiblingSection
  case goToPercent, enterCommand, toggleHeading

  // The navigator
  case showContents, showBookmarks, showHits, otherPane
  case fold, unfold, foldAll, unfoldAll, goToParent, choose, filter, deleteSelected

  // Searching
  case search, nextHit, previousHit

  // Marks, bookmarks, jumps
  case setMark, jumpToMark, addBookmark, nextBookmark, previousBookmark, back, forward

  // Passages
  case select, selectLines, changeUnit, nextUnit, previousUnit, nextSentence, previousSentence
  case nextParagraph, previousParagraph, shiftForward, shiftBackward, swapEnds, nextColor, keepPassage
  case copy, copyWithSource

  // The list of bookmarks
  case changeScope, sortBookmarks, onlyThisColor, setColor, renameBookmark, editNote, editNoteOutside, undo

  // The look
  case narrower, wider, narrowerNavigator, widerNavigator
  case nextAlignment, nextSpacing
  case toggleRaw, chooseEncoding, nextTheme, toggleMouse

  // The program
  case showHelp, redraw, suspend, quit, cancel
}
