/// A place of a document at which a piece of what is looked for stands.
struct SeedHit {
  /// The offset of the piece in the document.
  var offset: Int

  /// Where the piece begins, in characters from the point that is looked for.
  var distance: Int

  /// Where what is looked for would begin, in bytes of solid text, if nothing were added or taken away.
  var diagonal: Int
}
