/// How a bookmark stands in a file.
struct BookmarkEntry: Equatable {
  /// The bytes of its object.
  let bytes: ArraySlice<UInt8>

  /// Whether the object has members that this version does not know.
  let hasOthers: Bool
}

extension BookmarkEntry {
  /// A bookmark as it is to stand in the list of the file, with what this version does not know of it.
  ///
  /// - Parameter former: The entry of another state of the bookmark.
  init(holding bookmark: Bookmark, former: BookmarkEntry?) {
    var object = bookmark.json
    if let former, former.hasOthers, let old = (try? JSONParser.value(of: former.bytes))?.object {
      // These known members come and go.
      object = old.removing(["color", "mark", "name"]).overlaid(with: object)
    }
    bytes = JSONWriter.bytes(of: .object(object), indent: 2)[...]
    hasOthers = former?.hasOthers ?? false
  }
}

extension JSONObject {
  fileprivate func removing(_ names: [String]) -> JSONObject {
    var rest = self
    for name in names { rest[name] = nil }
    return rest
  }

  /// Its members, with those of another in their place, inside objects too.
  fileprivate func overlaid(with known: JSONObject) -> JSONObject {
    var result = self
    for member in known.members {
      if let inner = member.value.object, let old = result[member.name]?.object {
        result[member.name] = .object(old.overlaid(with: inner))
      } else {
        result[member.name] = member.value
      }
    }
    return result
  }
}
