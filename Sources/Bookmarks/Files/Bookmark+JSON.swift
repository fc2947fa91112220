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
    object.append(
      "quote",
      .object(["exact": .string(quote.exact), "prefix": .string(quote.prefix), "suffix": .string(quote.suffix)]))
    object.append("section", .array(section.map { .string($0) }))
    return object
  }

  /// The bookmark of an entry of a file; `nil` where the identifier, the document or the position is missing, or
  /// anything has a type or value that it cannot have.
  package init?(json: JSONObject) {
    guard let reading = Reading(of: json) else { return nil }
    self = reading.bookmark
  }

  /// The bookmark of an entry of a file, and whether the entry holds more than that.
  struct Reading {
    let bookmark: Bookmark
    let hasOthers: Bool

    init?(of json: JSONObject) {
      var entry = JSONEntry(json)
      let color = entry.string("color", default: PassageColor.yellow.rawValue)
      let created = entry.time("created", default: 0)
      var document = JSONEntry(entry.object("document"))
      let identity = DocumentIdentity(
        fingerprint: document.string("fingerprint", default: ""), path: document.string("path", default: ""))
      let title = document.string("title", default: "")
      let id = entry.string("id")
      let length = entry.size("length", default: 0)
      let letters = entry.string("mark", default: "")
      let mark = letters.count == 1 ? letters.first.flatMap(LetterMark.init) : nil
      let modified = entry.time("modified", default: created)
      let name = entry.string("name", default: "")
      let note = entry.string("note", default: "")
      let position = entry.size("position")
      var quote = JSONEntry(entry.object("quote", default: [:]))
      bookmark = Bookmark(
        id: BookmarkID(rawValue: id), document: identity, documentTitle: title, position: position, length: length,
        quote: TextQuote(
          exact: quote.string("exact", default: ""), prefix: quote.string("prefix", default: ""),
          suffix: quote.string("suffix", default: "")),
        section: entry.strings("section"), name: name, note: note, color: PassageColor(rawValue: color), mark: mark,
        created: created, modified: modified)
      hasOthers = entry.hasOthers || document.hasOthers || quote.hasOthers
      let hasDocument = !identity.fingerprint.isEmpty || !identity.path.isEmpty
      guard entry.isWellFormed, document.isWellFormed, quote.isWellFormed, hasDocument, !id.isEmpty,
        letters.isEmpty == (mark == nil)
      else { return nil }
    }
  }
}
