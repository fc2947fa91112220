extension DocumentIdentity {
  /// What tells a document and its title, as it is written to a file.
  func json(title: String) -> JSONValue {
    var object: JSONObject = ["fingerprint": .string(fingerprint), "path": .string(path)]
    if let sketch { object.append("sketch", .string(sketch.digits)) }
    object.append("title", .string(title))
    return .object(object)
  }
}
