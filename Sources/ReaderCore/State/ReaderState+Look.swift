internal import DocumentModel
internal import ScreenModel

extension ReaderState {
  /// Changes the width of the text or of the navigator, how the text is set, or the theme.
  mutating func changeLook(_ action: Action) -> [Effect] {
    switch action {
    case .narrower, .wider:
      changeMeasure(by: action == .wider ? 4 * times : -4 * times)
      message = .notice(strings.measureChosen(layout.measure))
    case .narrowerNavigator, .widerNavigator:
      changeNavigatorWidth(by: action == .widerNavigator ? 2 * times : -2 * times)
    case .nextAlignment:
      preferences.alignment = preferences.alignment.next
      message = .notice(strings.alignmentChosen(preferences.alignment))
    case .nextSpacing:
      preferences.paragraphSpacing = preferences.paragraphSpacing.next
      message = .notice(strings.spacingChosen(preferences.paragraphSpacing))
    default:
      preferences.theme = preferences.theme.next
      message = .notice(strings.themeChosen(strings.themeName(preferences.theme)))
    }
    return [.savePreferences(preferences)]
  }

  /// Takes characters of ambiguous width for 1 or 2 columns wide, or leaves it to the terminal.
  mutating func chooseAmbiguousColumns(_ argument: some StringProtocol) -> [Effect] {
    let choice = String(argument.filter { !$0.isWhitespace })
    guard ["1", "2", "auto"].contains(choice) else {
      message = .warning(strings.ambiguousUsage)
      return []
    }
    preferences.ambiguousColumns = Int(choice)
    message = .notice(strings.ambiguousChosen(preferences.ambiguousColumns))
    return [.savePreferences(preferences), .useAmbiguousColumns(preferences.ambiguousColumns)]
  }

  /// Sets all text anew, after characters have got another width.
  mutating func forgetLines() {
    cache = LayoutCache()
    listCache = NavigatorListCache()
  }

  /// Shows the text as the file has it, or repaired again, at the same place.
  mutating func toggleRaw() -> [Effect] {
    let left = ViewPlace(isRaw: isRaw, anchor: anchor)
    let position = position
    isRaw.toggle()
    hasUnsavedPlace = true
    if let entered = viewEntrance, entered.to == left {
      anchor = entered.from.anchor
    } else {
      anchor = Anchor(position: shown(position))
    }
    viewEntrance = (from: left, to: ViewPlace(isRaw: isRaw, anchor: anchor))
    message = .notice(
      isRaw ? strings.rawShown : document.format == .plainText ? strings.repairedShown : strings.renderedShown)
    return repeatSearchInOtherView()
  }
}

extension ReaderState {
  /// Begins with the measure that is shown, so that the first key is seen to act on a screen narrower than the one
  /// chosen; where there is no room to act, the choice stays.
  private mutating func changeMeasure(by columns: Int) {
    let shown = layout.measure
    let limits = Preferences.measures
    if columns > 0 {
      preferences.measure = max(preferences.measure, min(shown + columns, limits.upperBound))
    } else if shown > limits.lowerBound {
      preferences.measure = max(shown + columns, limits.lowerBound)
    }
  }

  /// Begins with the width that is shown; where the navigator does not stand beside the text there is nothing to change.
  private mutating func changeNavigatorWidth(by columns: Int) {
    guard let shown = layout.navigator?.count, !layout.isOverlay else { return }
    let limits = Preferences.navigatorWidths
    preferences.navigatorWidth = min(max(shown + columns, limits.lowerBound), limits.upperBound, size.columns / 2)
  }
}
