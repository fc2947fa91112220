/// What the selectors of an annotation's target tell of a passage of text (section 4.2).
struct AnnotationSelectors {
  private(set) var quote: TextQuote?

  /// The code points of the passage, counted from the beginning of the text.
  private(set) var characters: Range<Int>?

  /// The target's source, by its IRI; empty where it has none.
  private(set) var source = ""

  /// The first target whose selectors say something of text.
  init(_ target: JSONValue?) {
    guard let target else { return }
    source = target.string ?? ""
    for object in target.objects where quote == nil && characters == nil {
      source = object["source"]?.string ?? object["source"]?.object?["id"]?.string ?? object["id"]?.string ?? ""
      for selector in object["selector"]?.objects ?? [] { take(selector, isRefinement: false, depth: 0) }
    }
  }

  /// Selectors of other kinds may be refined by one of text (section 4.2.9); a position then counts from elsewhere.
  private mutating func take(_ selector: JSONObject, isRefinement: Bool, depth: Int) {
    if quote == nil, selector.isAnnotation(ofType: "TextQuoteSelector"), let exact = selector["exact"]?.string {
      quote = TextQuote(
        exact: exact, prefix: selector["prefix"]?.string ?? "", suffix: selector["suffix"]?.string ?? "")
    } else if !isRefinement, characters == nil, selector.isAnnotation(ofType: "TextPositionSelector"),
      let start = selector["start"]?.int, let end = selector["end"]?.int, start >= 0, end >= start
    {
      characters = start..<end
    }
    for refinement in selector["refinedBy"]?.objects ?? [] where depth < 8 {
      take(refinement, isRefinement: true, depth: depth + 1)
    }
  }
}
