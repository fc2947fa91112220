extension Bookmark {
  /// The bookmark as it is written to a file.
  package var json: JSONObject {
    var object: JSONObject = [:]
    if color != .yellow { object.append("color", .string(color.rawValue)) }
    object.append("created", .string(Timestamp.text(of: created)))
    object.append("document", document.json(title: documentTitle))
    object.append("id", .string(id.rawValue))
    object.append("length", .int(length))
    if let mark { object.append("mark", .string(String(mark.letter))) }
    object.append("modified", .string(Timestamp.text(of: modified)))
    if !name.isEmpty { object.append("name", .string(name)) }
    object.append("note", .string(note))
    object.append("position", .int(position))
    object.append("quote", .object(quote.json))
    object.append("section", .array(section.map { .string($0) }))
    return object
  }

  /// The bookmark of an object such as `json`; `nil` where the identifier, the document or the position is missing, or
  /// anything has a type or value that it cannot have.
  package init?(json: JSONObject) {
    let reading = JSONWriter.bytes(of: .object(json)).withUnsafeBufferPointer { bytes in
      var reader = BookmarkEntryReader(bytes)
      var cursor = JSONCursor(bytes)
      return try? reader.read(&cursor)
    }
    guard let reading else { return nil }
    self = reading.bookmark
  }
}
