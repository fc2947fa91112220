internal import Bookmarks

/// Why a piece of text is set off from the rest.
enum TextHighlight: Equatable {
  /// The line of which a heading is made.
  case heading
  case selection
  case hit(SearchHit)
  /// A kept passage, by its index in the document's bookmarks.
  case passage(Int, PassageColor)
}
