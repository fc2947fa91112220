/// What speaks for lines being furniture: the rules, by their names.
///
/// A test tells when a rule has no case here, so that all of them can be told in a person's words.
package enum FurnitureReason: String, CaseIterable, Sendable {
  case repetition = "repeated"
  case pageEdge = "page-edge"
  case ascendingNumber = "ascending"
  case companion
  case interruption = "interrupts"
  case isolation = "set-off"
  case regularSpacing = "regular"
  case sentence
  case labelNumber = "no-label"
  case passage
}
