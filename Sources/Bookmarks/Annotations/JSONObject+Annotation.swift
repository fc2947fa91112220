extension JSONObject {
  /// Whether the object is of a type of the Web Annotation model, be it among others.
  func isAnnotation(ofType type: String) -> Bool {
    switch self["type"] ?? self["@type"] {
    case .string(let name): name == type || name == "oa:" + type
    case .array(let names): names.contains { $0.string == type || $0.string == "oa:" + type }
    default: false
    }
  }

  /// The time of a member in seconds since 1970; `nil` where it is none.
  func time(_ name: String) -> Int? { self[name]?.string.flatMap(Timestamp.time(ofDateTime:)) }
}

extension JSONValue {
  /// The objects that a member has, which the model lets stand alone or in an array.
  var objects: [JSONObject] {
    switch self {
    case .object(let object): [object]
    case .array(let values): values.compactMap(\.object)
    default: []
    }
  }
}
