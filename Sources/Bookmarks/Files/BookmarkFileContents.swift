/// What stands in the file of the bookmarks: what this version understands, and all else, to be written back.
struct BookmarkFileContents: Equatable {
  var store = BookmarkStore()

  /// Entries that cannot be read as bookmarks.
  private(set) var unreadable: [JSONValue] = []

  /// Members of the list of removed bookmarks that cannot be read.
  private var unreadableRemovals: JSONObject = [:]

  /// The version of the format; that of a newer program stays.
  private(set) var version = Self.currentVersion

  /// Entries with members that this version does not know.
  private var richEntries: [BookmarkID: JSONObject] = [:]

  /// The file's own members that this version does not know.
  private var others: JSONObject = [:]

  static let currentVersion = 1

  init() {}

  /// `nil` where the value does not have the form of the file at all.
  init?(_ value: JSONValue) {
    guard let file = value.object, let entries = file["bookmarks"]?.array, let version = file["version"]?.int,
      let removed = file["removed"] == nil ? [:] : file["removed"]?.object
    else { return nil }
    self.version = max(version, Self.currentVersion)
    others = file.removing(["bookmarks", "version", "removed"])
    var bookmarks: [Bookmark] = []
    bookmarks.reserveCapacity(entries.count)
    for entry in entries {
      guard let object = entry.object, let reading = Bookmark.Reading(of: object) else {
        unreadable.append(entry)
        continue
      }
      bookmarks.append(reading.bookmark)
      // These known members come and go.
      if reading.hasOthers { richEntries[reading.bookmark.id] = object.removing(["color", "mark", "name"]) }
    }
    var removals: [BookmarkID: Int] = [:]
    for member in removed.members {
      if let time = member.value.string.flatMap(Timestamp.time(of:)) {
        removals[BookmarkID(rawValue: member.name)] = time
      } else {
        unreadableRemovals.append(member.name, member.value)
      }
    }
    store = BookmarkStore(bookmarks: bookmarks, removals: removals)
  }

  /// The whole file as a value.
  var json: JSONValue {
    var file = others
    file["version"] = .int(version)
    file["bookmarks"] = .array(
      store.bookmarks.map { bookmark in
        .object(richEntries[bookmark.id].map { $0.overlaid(with: bookmark.json) } ?? bookmark.json)
      } + unreadable)
    var removed = unreadableRemovals
    for (id, time) in store.removals { removed.append(id.rawValue, .string(Timestamp.text(of: time))) }
    file["removed"] = .object(removed)
    return .object(file)
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
