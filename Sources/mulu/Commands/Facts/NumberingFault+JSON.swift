internal import Bookmarks
internal import DocumentModel

extension NumberingFault.Kind {
  /// The name under which `info --json` lists faults of the kind.
  var name: String {
    switch self {
    case .missing: "missing"
    case .repeated: "repeated"
    case .restarted: "restarted"
    }
  }
}

extension NumberingFault {
  /// The fault as `info --json` prints it; scripts rely on the names.
  var json: JSONObject {
    [
      "first": .string(first), "last": .string(last), "after": .string(previous.title),
      "before": .string(heading.title),
      "offset": .int(heading.position),
    ]
  }

  /// The numbers, as in `3` or `6–7`.
  var numbers: String { first == last ? first : "\(first)–\(last)" }
}
