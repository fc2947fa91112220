/// Where a search that is being typed began, and the search before it.
struct SearchOrigin: Equatable, Sendable {
  var anchor: Anchor
  var search: SearchState?
}
