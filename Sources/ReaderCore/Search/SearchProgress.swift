/// What a search has found since it last told.
package struct SearchProgress: Equatable, Sendable {
  /// The `id` of the request.
  package var id: Int

  /// The first hit from the request's origin on, told once, when it is known.
  package var first: SearchHit?

  /// Further hits, in reading order.
  package var hits: [SearchHit]

  /// Whether everything has been searched.
  package var isComplete: Bool
}
