extension ExportEntry {
  /// The bookmark as a Web Annotation, from which `Bookmark.init(annotation:)` makes the same bookmark again.
  var annotation: JSONObject {
    var object: JSONObject = [
      "type": .string("Annotation"), "id": .string(bookmark.id.iri), "motivation": .string(motivation),
      "created": .string(Timestamp.text(of: bookmark.created)),
      "modified": .string(Timestamp.text(of: bookmark.modified)),
      "target": .object([
        "type": .string("SpecificResource"),
        "source": .string(path.isEmpty ? IRI.ofDigest(of: bookmark.document.fingerprint) : IRI.ofFile(path)),
        "selector": .array(selectors),
      ]),
      AnnotationTerms.bookmark: .object(remainder),
    ]
    if !bookmark.note.isEmpty {
      object["body"] = .object([
        "type": .string("TextualBody"), "purpose": .string("commenting"), "format": .string("text/plain"),
        "value": .string(bookmark.note),
      ])
    }
    return object
  }

  private var motivation: String {
    !bookmark.note.isEmpty ? "commenting" : bookmark.length > 0 ? "highlighting" : "bookmarking"
  }

  /// The quote, and where the place is sure the code points of the document's text as it is now; a guess is left out, as
  /// the model has no word for it.
  private var selectors: [JSONValue] {
    let quote: JSONValue = .object([
      "type": .string("TextQuoteSelector"), "exact": .string(bookmark.quote.exact),
      "prefix": .string(bookmark.quote.prefix), "suffix": .string(bookmark.quote.suffix),
    ])
    guard let characters else { return [quote] }
    return [
      quote,
      .object([
        "type": .string("TextPositionSelector"), "start": .int(characters.lowerBound),
        "end": .int(characters.upperBound),
      ]),
    ]
  }

  /// What the bookmark's own file holds of it and the annotation does not tell.
  ///
  /// Position and length there count the bytes of the text in UTF-8, as it was when the bookmark was made.
  private var remainder: JSONObject {
    var object = bookmark.json
    for name in ["created", "modified", "note"] { object[name] = nil }
    if BookmarkID(iri: bookmark.id.iri) == bookmark.id { object["id"] = nil }
    if var quote = object["quote"]?.object {
      for name in ["exact", "prefix", "suffix"] { quote[name] = nil }
      object["quote"] = quote.members.isEmpty ? nil : .object(quote)
    }
    return object
  }
}
