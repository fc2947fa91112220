extension BookmarkID {
  /// The name of the bookmark for the world: its identifier where that can be one, else a digest of it.
  var iri: String {
    if IRI.isDigits(rawValue) { return IRI.uuid(rawValue) }
    return IRI.isIRI(rawValue) && IRI.digits(ofUUID: rawValue) == nil ? rawValue : IRI.ofDigest(of: rawValue)
  }

  /// The identifier of what has a name.
  init(iri: String) { self.init(rawValue: IRI.digits(ofUUID: iri) ?? iri) }
}
