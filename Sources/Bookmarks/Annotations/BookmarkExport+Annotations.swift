extension BookmarkExport {
  /// A collection of annotations with one page that holds them all (W3C Web Annotation Data Model, section 5), with the
  /// removed bookmarks beside them.
  ///
  /// Its name is a digest of what it holds, so that the same bookmarks give the same bytes on every machine.
  var annotations: JSONValue {
    let items = documents.flatMap(\.entries).map { JSONValue.object($0.annotation) }
    var removed: JSONObject = [:]
    for (id, time) in removals { removed.append(id.rawValue, .string(Timestamp.text(of: time))) }
    let content = String(decoding: JSONWriter.bytes(of: .array(items + [.object(removed)])), as: UTF8.self)
    var collection: JSONObject = [
      "@context": AnnotationTerms.contextValue,
      "id": .string(IRI.ofDigest(of: content)),
      "type": .string("AnnotationCollection"),
      "label": .string("mulu"),
      "total": .int(items.count),
    ]
    // Section 5.1: a collection that holds something has a first page.
    if !items.isEmpty {
      collection["first"] = .object([
        "id": .string(IRI.ofDigest(of: "page " + content)), "type": .string("AnnotationPage"), "startIndex": .int(0),
        "items": .array(items),
      ])
    }
    if !removals.isEmpty { collection[AnnotationTerms.removed] = .object(removed) }
    return .object(collection)
  }
}
