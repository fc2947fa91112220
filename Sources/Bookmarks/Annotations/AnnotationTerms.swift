/// Names of the W3C Web Annotation Data Model, and mulu's own for what that model cannot express.
enum AnnotationTerms {
  static let context = "http://www.w3.org/ns/anno.jsonld"

  /// An identifier that is nobody else's and needs no address (RFC 9562, and RFC 8141 for the part behind `#`).
  static let namespace = "urn:uuid:6a505fa8-49d1-45d7-a912-1904c41adfce#"

  /// What the bookmark's own file holds beside what the annotation tells: place, document, section, colour, name, letter.
  static let bookmark = "mulu:bookmark"

  /// The removed bookmarks and when, as in their own file.
  static let removed = "mulu:removed"

  /// What the names in a file of annotations mean.
  ///
  /// mulu's are JSON literals (JSON-LD 1.1, section 4.2.2), so that the
  /// names inside them need no meaning elsewhere.
  static let contextValue: JSONValue = .array([
    .string(context),
    .object([
      "mulu": .string(namespace),
      bookmark: .object(["@type": .string("@json")]),
      removed: .object(["@type": .string("@json")]),
    ]),
  ])
}
