/// An annotation that another program has made: its place has to be looked up in the document.
package struct ForeignAnnotation: Equatable, Sendable {
  package let id: BookmarkID

  /// The IRI of what is annotated; empty where it is not told.
  package let source: String
  let quote: TextQuote?
  let characters: Range<Int>?
  let note: String
  let created: Int?
  let modified: Int?

  /// `nil` where no selector says anything of text.
  init?(_ annotation: JSONObject) {
    let selectors = AnnotationSelectors(annotation["target"])
    guard selectors.quote != nil || selectors.characters != nil else { return nil }
    // One without a name is known again by what it says.
    let content = JSONWriter.bytes(of: .object(annotation))
    let name = annotation["id"]?.string ?? annotation["@id"]?.string ?? ""
    id = name.isEmpty ? BookmarkID(rawValue: ContentDigest.digits(of: content)) : BookmarkID(iri: name)
    source = selectors.source
    quote = selectors.quote
    characters = selectors.characters
    note = AnnotationBody.text(of: annotation)
    created = annotation.time("created")
    modified = annotation.time("modified") ?? created
  }

  /// The path of the file that is annotated, where it is one.
  package var path: String? { IRI.path(ofFile: source) }

  /// Whether a bookmark that was changed or removed at a time is the annotation in a state that is no older; without a
  /// time of its own it counts as known.
  func isNoNewer(than time: Int) -> Bool { modified.map { $0 <= time } ?? true }
}
