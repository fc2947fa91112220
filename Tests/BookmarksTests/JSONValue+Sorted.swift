import Bookmarks

extension JSONValue {
  /// The value with the members of its objects by name, as they are written.
  var sorted: JSONValue {
    switch self {
    case .array(let values): return .array(values.map(\.sorted))
    case .object(let object):
      var result = JSONObject()
      for member in object.members.sorted(by: { $0.name < $1.name }) { result.append(member.name, member.value.sorted) }
      return .object(result)
    default: return self
    }
  }
}
