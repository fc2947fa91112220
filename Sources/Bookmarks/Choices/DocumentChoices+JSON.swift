internal import DocumentModel

extension DocumentChoices {
  /// The choices of a file's object; what cannot be understood counts as not chosen.
  init(json: JSONObject) {
    self.init(encoding: json["encoding"]?.string, corrections: OutlineCorrections(json: json["headings"]?.object))
  }

  /// Puts the choices into a file's object, in which all else stays.
  func write(to object: inout JSONObject) {
    object["encoding"] = encoding.map { .string($0) }
    var headings = object["headings"]?.object ?? [:]
    if !corrections.isEmpty || !headings.members.isEmpty {
      corrections.write(to: &headings)
      object["headings"] = .object(headings)
    }
    object["version"] = .int(max(object["version"]?.int ?? 0, Self.currentVersion))
  }

  private static let currentVersion = 1
}
