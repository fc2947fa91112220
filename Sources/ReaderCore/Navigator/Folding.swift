internal import DocumentModel

/// Which entries of the outline are folded.
///
/// Short outlines stand open; of long ones the top level is shown and the way to where the reader is, so that a list of
/// three thousand chapters stays one that can be looked over. What a person folds or unfolds stays so.
struct Folding: Equatable, Sendable {
  /// What has been chosen by hand, by position, which does not change while the outline grows.
  private var chosen: [Int: Bool] = [:]
  private var chosenForAll: Bool?

  /// Outlines up to this many entries stand open: about two screens.
  private static let shortOutline = 60

  /// Whether the entries below another are hidden.
  func isFolded(_ index: Int, of outline: Outline, current: Int?) -> Bool {
    if let chosen = chosen[outline[index].position] { return chosen }
    // An only entry at the top is the document's title; folded it would leave nothing to look over.
    if index == 0, outline.nextSibling(of: 0) == nil { return false }
    if let chosenForAll { return chosenForAll }
    if outline.count <= Self.shortOutline { return false }
    guard let current else { return true }
    return !(index == current || outline.descendants(of: index).contains(current))
  }

  mutating func set(_ isFolded: Bool, for index: Int, of outline: Outline) {
    chosen[outline[index].position] = isFolded
  }

  mutating func setAll(_ isFolded: Bool) {
    chosen = [:]
    chosenForAll = isFolded
  }

  /// The entries that are shown, in order.
  func visibleEntries(of outline: Outline, current: Int?) -> [Int] {
    var visible: [Int] = []
    var index = 0
    while index < outline.count {
      visible.append(index)
      index =
        outline.hasChildren(index) && isFolded(index, of: outline, current: current)
        ? outline.descendants(of: index).upperBound : index + 1
    }
    return visible
  }
}
