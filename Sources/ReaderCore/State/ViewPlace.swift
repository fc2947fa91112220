/// A place in one of a document's two views.
struct ViewPlace: Equatable, Sendable {
  var isRaw: Bool
  var anchor: Anchor
}
