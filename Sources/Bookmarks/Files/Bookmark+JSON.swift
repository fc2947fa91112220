extension Bookmark {
  /// The bookmark as it is written to a file.
  package var json: JSONObject {
    var object: JSONObject = [
      "created": .string(Timestamp.text(of: created)),
      "document": .object([
        "fingerprint": .string(document.fingerprint), "path": .string(document.path), "title": .string(documentTitle),
      ]),
      "id": .string(id.rawValue),
      "length": .int(length),
    ]
    if let mark { object.append("mark", .string(String(mark.letter))) }
    object.append("modified", .string(Timestamp.text(of: modified)))
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
    var entry = JSONEntry(json)
    var document = JSONEntry(entry.object("document"))
    var quote = JSONEntry(json["quote"] == nil ? [:] : entry.object("quote"))
    let id = entry.string("id")
    let created = entry.time("created", default: 0)
    let mark = entry.string("mark", default: "")
    self.init(
      id: BookmarkID(rawValue: id),
      document: DocumentIdentity(
        fingerprint: document.string("fingerprint", default: ""), path: document.string("path", default: "")),
      documentTitle: document.string("title", default: ""),
      position: entry.size("position"), length: entry.size("length", default: 0),
      quote: TextQuote(
        exact: quote.string("exact", default: ""), prefix: quote.string("prefix", default: ""),
        suffix: quote.string("suffix", default: "")),
      section: entry.strings("section"), note: entry.string("note", default: ""),
      mark: mark.count == 1 ? mark.first.flatMap(LetterMark.init) : nil, created: created,
      modified: entry.time("modified", default: created))
    let hasDocument = !self.document.fingerprint.isEmpty || !self.document.path.isEmpty
    let isWhole = entry.isWellFormed && document.isWellFormed && quote.isWellFormed
    guard isWhole, hasDocument, !id.isEmpty, mark.isEmpty == (self.mark == nil) else { return nil }
  }
}
