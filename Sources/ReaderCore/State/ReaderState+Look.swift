internal import ScreenModel

extension ReaderState {
  /// Changes the width of the text or of the navigator, or the theme.
  mutating func changeLook(_ action: Action) -> [Effect] {
    let times = count ?? 1
    switch action {
    case .narrower, .wider:
      // From what is shown, so that the first key is seen to act on a screen narrower than the measure.
      let shown = layout.measure
      let step = 4 * times
      let measure = action == .wider ? shown + step : shown - step
      let limits = Preferences.measures
      preferences.measure = min(max(measure, limits.lowerBound), limits.upperBound)
      message = .notice(strings.measureChosen(layout.measure))
    case .narrowerNavigator, .widerNavigator:
      let shown = preferences.navigatorWidth ?? layout.navigator?.count ?? PaneLayout.navigatorWidth(of: size)
      let width = action == .widerNavigator ? shown + 2 * times : shown - 2 * times
      let limits = Preferences.navigatorWidths
      preferences.navigatorWidth = min(max(width, limits.lowerBound), min(limits.upperBound, size.columns / 2))
    default:
      preferences.theme = preferences.theme.next
      message = .notice(strings.themeChosen(strings.themeName(preferences.theme)))
    }
    return [.savePreferences(preferences)]
  }

  /// Shows the text as the file has it, or repaired again, at the same place.
  mutating func toggleRaw() -> [Effect] {
    let left = ViewPlace(isRaw: isRaw, anchor: anchor)
    let position = position
    isRaw.toggle()
    cache.invalidate()
    if let entered = viewEntrance, entered.to == left {
      anchor = entered.from.anchor
    } else {
      anchor = Anchor(position: isRaw ? document.rawOffset(of: position) : position)
    }
    viewEntrance = (from: left, to: ViewPlace(isRaw: isRaw, anchor: anchor))
    message = .notice(isRaw ? strings.rawShown : strings.repairedShown)
    return repeatSearch()
  }
}
