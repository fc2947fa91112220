extension Bookmark {
  /// The bookmark of an annotation that this program has written; `nil` where anything of it is missing, or has a type
  /// or value that it cannot have.
  init?(annotation: JSONObject) {
    guard var entry = annotation[AnnotationTerms.bookmark]?.object, let iri = annotation["id"]?.string,
      let created = annotation.time("created"), let modified = annotation.time("modified")
    else { return nil }
    if entry["id"] == nil { entry["id"] = .string(BookmarkID(iri: iri).rawValue) }
    entry["created"] = .string(Timestamp.text(of: created))
    entry["modified"] = .string(Timestamp.text(of: modified))
    entry["note"] = .string(AnnotationBody.text(of: annotation))
    let quote = AnnotationSelectors(annotation["target"]).quote ?? TextQuote()
    var members = entry["quote"]?.object ?? [:]
    members["exact"] = .string(quote.exact)
    members["prefix"] = .string(quote.prefix)
    members["suffix"] = .string(quote.suffix)
    entry["quote"] = .object(members)
    self.init(json: entry)
  }
}
