/// A link whose text is being written.
struct OpenLink {
  /// The offset at which its text begins.
  var start: Int

  /// Whether words stand in it, and not pictures only.
  var hasWords = false
}
