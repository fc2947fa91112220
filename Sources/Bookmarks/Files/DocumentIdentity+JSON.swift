extension DocumentIdentity {
  /// What tells a document and its title, as it is written to a file.
  func json(title: String) -> JSONValue {
    .object(["fingerprint": .string(fingerprint), "path": .string(path), "title": .string(title)])
  }
}
