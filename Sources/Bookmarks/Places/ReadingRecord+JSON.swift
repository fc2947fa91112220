extension ReadingRecord {
  /// The record as it is written to a file.
  var json: JSONObject {
    var object: JSONObject = [
      "document": document.json(title: title),
      "encoding": .string(encoding),
      "lastRead": .string(Timestamp.text(of: lastRead)),
      "position": .int(position),
      "progress": .number(String((progress * 10_000).rounded() / 10_000)),
      "raw": .bool(isRaw),
      "reading": .object(reading.json),
      "version": .int(1),
    ]
    if let quote { object["quote"] = .object(quote.json) }
    return object
  }

  /// The record of a file; `nil` where a member is missing or has a type that it cannot have.
  init?(json: JSONObject) {
    var file = JSONEntry(json)
    var document = JSONEntry(file.object("document"))
    self.init(
      document: DocumentIdentity(
        fingerprint: document.string("fingerprint"), path: document.string("path", default: "")),
      title: document.string("title", default: ""), position: file.size("position"),
      quote: json["quote"]?.object.map(TextQuote.init(json:)), encoding: file.string("encoding", default: ""),
      progress: file.fraction("progress"),
      lastRead: file.time("lastRead", default: 0), isRaw: file.flag("raw"),
      reading: DocumentReading(json: json["reading"]?.object ?? [:]))
    guard file.isWellFormed, document.isWellFormed else { return nil }
  }
}
