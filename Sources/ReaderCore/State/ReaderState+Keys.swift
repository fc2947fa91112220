internal import ScreenModel

extension ReaderState {
  /// Answers a key: the state changes, and what the world has to do for it is returned.
  mutating func handle(_ key: Key, now: Int) -> [Effect] {
    message = nil
    navigator.isScrolled = false
    if prompt != nil { return handleInPrompt(key, now: now) }
    if headingChoice != nil { return handleInHeadingChoice(key, now: now) }
    if let pending = pendingMark {
      pendingMark = nil
      return handleMark(key, pending, now: now)
    }
    if selection != nil, helpTop == nil { return handleInSelection(key, now: now) }
    if takesDigit(key) { return [] }
    defer { count = nil }
    guard let action = environment.keyMap.action(for: key, in: keyContexts) else { return [] }
    if action == .setColor, case .character(let digit) = key { return setColor(digit.wholeNumberValue ?? 0, now: now) }
    if action != .toggleHeading { correctionsBeforeRemoval = nil }
    return perform(action, now: now)
  }

  /// Takes in text that was pasted: into a prompt; elsewhere it is not taken for keys.
  mutating func handlePaste(_ text: String) -> [Effect] {
    guard prompt != nil else { return [] }
    prompt?.insert(text)
    return promptChanged()
  }

  mutating func perform(_ action: Action, now: Int) -> [Effect] {
    if let top = helpTop, let newTop = help.top(after: action, from: top, size: size) {
      helpTop = newTop
      return []
    }
    if statistics != nil, let effects = performInStatistics(action) { return effects }
    switch action {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .firstPage, .lastPage:
      if navigatorHasFocus { moveSelection(action) } else { move(action) }
    case .nextSection, .previousSection, .nextSiblingSection, .previousSiblingSection: moveBySection(action)
    case .goToPercent: goToPercent()
    case .enterCommand: prompt = Prompt(.command)
    case .showContents: showNavigator(.contents)
    case .showBookmarks: showNavigator(.bookmarks)
    case .showHits: showNavigator(.hits)
    case .otherPane: changePane()
    case .fold, .unfold, .foldAll, .unfoldAll, .goToParent: fold(action)
    case .choose: return chooseSelected()
    case .filter: prompt = Prompt(.filter, text: navigator.filter)
    case .deleteSelected: return deleteSelected(now: now)
    case .toggleHeading:
      if navigatorHasFocus, navigator.kind == .contents { return toggleSelectedEntry() }
      navigatorHasFocus = false
      startHeadingChoice()
    case .search: startSearch()
    case .nextHit: goToHit(forward: true)
    case .previousHit: goToHit(forward: false)
    case .setMark: pendingMark = .set
    case .jumpToMark: pendingMark = .jump
    case .addBookmark: prompt = Prompt(.note)
    case .select, .selectLines: startSelecting(by: action == .select ? .sentence : .line)
    case .copy, .copyWithSource: return copySentence(withSource: action == .copyWithSource)
    case .nextBookmark, .previousBookmark: goToBookmark(forward: action == .nextBookmark)
    case .sortBookmarks: sortBookmarks()
    case .changeScope: changeBookmarkScope()
    case .onlyThisColor: filterBookmarksByColor()
    case .setColor: break
    case .renameBookmark: startRenaming()
    case .editNote: startEditingNote()
    case .editNoteOutside: return editNoteOutside(now: now)
    case .undo: return undoInBookmarkList(now: now)
    case .back, .forward: moveInHistory(action)
    case .narrower, .wider, .narrowerNavigator, .widerNavigator, .nextAlignment, .nextSpacing, .nextTheme:
      return changeLook(action)
    case .toggleRaw: return toggleRaw()
    case .toggleMouse: return toggleMouse()
    case .chooseEncoding: return startChoosingEncoding()
    case .showHelp: helpTop = helpTop == nil ? 0 : nil
    case .redraw: return [.redraw]
    case .suspend: return leavingEffects(now: now) + [.suspend]
    case .quit: helpTop = nil
    case .cancel: return cancel()
    case .changeUnit, .swapEnds, .nextColor, .keepPassage, .nextUnit, .previousUnit, .nextSentence, .previousSentence,
      .nextParagraph, .previousParagraph, .shiftForward, .shiftBackward:
      break
    }
    return []
  }

  /// Where a key is pressed, the innermost context first.
  private var keyContexts: [KeyContext] {
    if helpTop != nil || statistics != nil { return [.help] }
    return isInBookmarkList ? [.bookmarks, .navigator] : [navigatorHasFocus ? .navigator : .text]
  }

  /// Whether a key is a digit of a count, which is then taken in.
  mutating func takesDigit(_ key: Key) -> Bool {
    // In the list of bookmarks digits are colours.
    guard helpTop == nil, statistics == nil, !isInBookmarkList, case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue
    else { return false }
    count = min(99_999_999, (count ?? 0) * 10 + digit)
    return true
  }

  /// Leaves a count that was typed, or what is open over the text, the innermost first; it never ends the program.
  private mutating func cancel() -> [Effect] {
    if count != nil { return [] }
    if helpTop != nil {
      helpTop = nil
    } else if navigatorHasFocus, !navigator.filter.isEmpty {
      navigator.filter = ""
    } else if isInBookmarkList, navigator.bookmarks.color != nil {
      navigator.bookmarks.color = nil
    } else if navigatorHasFocus {
      navigatorHasFocus = false
    } else if search != nil {
      search = nil
      return [.cancelSearch]
    }
    return []
  }
}
