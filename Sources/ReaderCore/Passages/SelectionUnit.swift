/// By what a passage is selected.
package enum SelectionUnit: CaseIterable, Sendable {
  case sentence, character, line, paragraph

  /// The unit that follows, going round.
  var next: SelectionUnit {
    let units = Self.allCases
    let index = units.firstIndex(of: self) ?? units.startIndex
    return units[(index + 1) % units.count]
  }
}
