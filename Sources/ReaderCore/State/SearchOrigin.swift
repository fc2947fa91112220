/// What a search that is being typed began with, to return to.
struct SearchOrigin: Equatable, Sendable {
  var anchor: Anchor

  /// The search before it.
  var search: SearchState?

  /// The index of the row at the top of the navigator.
  var listTop: Int

  /// The places that the reading was still to go to.
  var awaitedPosition: Int?
  var formerPlace: FormerPlace?
}
