internal import DocumentModel

extension OutlineCorrections {
  /// The corrections of a file's object; entries that cannot be understood are left out.
  init(json: JSONObject?) {
    self.init(
      patterns: Self.entries("patterns", of: json).compactMap { $0.object.flatMap(HeadingPattern.init(json:)) },
      lines: Self.entries("lines", of: json).compactMap { $0.object.flatMap(LineCorrection.init(json:)) })
  }

  /// Puts the corrections into a file's object, in which entries that this version cannot understand stay, as do further
  /// members of those that it can.
  func write(to object: inout JSONObject) {
    object["patterns"] = .array(Self.merged(patterns, "patterns", of: object, HeadingPattern.init(json:), \.json))
    object["lines"] = .array(Self.merged(lines, "lines", of: object, LineCorrection.init(json:), \.json))
  }

  private static func entries(_ name: String, of json: JSONObject?) -> [JSONValue] { json?[name]?.array ?? [] }

  private static func merged<Item: Hashable>(
    _ items: [Item], _ name: String, of object: JSONObject, _ read: (JSONObject) -> Item?,
    _ write: (Item) -> JSONObject
  ) -> [JSONValue] {
    var known: [Item: JSONValue] = [:]
    var unreadable: [JSONValue] = []
    for entry in entries(name, of: object) {
      if let item = entry.object.flatMap(read) { known[item] = entry } else { unreadable.append(entry) }
    }
    return items.map { known[$0] ?? .object(write($0)) } + unreadable
  }
}

extension HeadingPattern {
  fileprivate var json: JSONObject { ["expression": .string(expression), "level": .int(level)] }

  fileprivate init?(json: JSONObject) {
    guard let expression = json["expression"]?.string, let level = json["level"]?.int else { return nil }
    self.init(expression: expression, level: level)
  }
}

extension LineCorrection {
  /// A level for a heading, none for text.
  fileprivate var json: JSONObject {
    var object: JSONObject = ["after": .string(line.after), "before": .string(line.before)]
    if case .heading(let level) = verdict { object.append("level", .int(level)) }
    object.append("offset", .int(line.offset))
    object.append("text", .string(line.text))
    return object
  }

  fileprivate init?(json: JSONObject) {
    var entry = JSONEntry(json)
    let after = entry.string("after", default: "")
    let before = entry.string("before", default: "")
    let level = entry.size("level", default: 0)
    let offset = entry.size("offset", default: 0)
    let text = entry.string("text")
    guard entry.isWellFormed, !text.isEmpty else { return nil }
    self.init(
      line: SourceLineQuote(text: text, before: before, after: after, offset: offset),
      verdict: level > 0 ? .heading(level: HeadingPattern.level(nearest: level)) : .text)
  }
}
