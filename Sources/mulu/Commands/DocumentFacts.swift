internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

/// What `mulu info` tells about a document.
struct DocumentFacts {
  /// The facts as a JSON object; scripts rely on its names.
  let json: JSONObject

  init(of file: DocumentFile) {
    let document = file.document
    var facts: JSONObject = [
      "file": .string(file.name),
      "format": .string(document.format.rawValue),
      "encoding": .string(document.encoding),
      "title": .string(document.title.isEmpty ? file.name : document.title),
      "bytes": .int(file.source.bytes.count),
      "characters": .int(CharacterCount.characters(in: document.storage)),
      "paragraphs": .int(document.blocks.count { $0.kind != .heading && !$0.traits.contains(.continued) }),
      "sections": .int(document.outline.count),
      "malformed": .int(file.malformed),
    ]
    if let first = document.pages.first, let last = document.pages.last {
      facts["pages"] = .object(["first": .int(first.number), "last": .int(last.number)])
    }
    let corrections = file.choices.corrections
    if !corrections.isEmpty, document.format == .plainText {
      facts["corrections"] = .object([
        "patterns": .int(corrections.patterns.count), "lines": .int(corrections.lines.count),
      ])
    }
    facts["furniture"] = .array(Self.furniture(of: document))
    var findings: JSONObject = [:]
    for finding in document.findings { findings.append(finding.name, .string(finding.value)) }
    facts["findings"] = .object(findings)
    json = facts
  }

  /// The facts as lines for a person.
  var lines: [String] {
    json.members.flatMap { member -> [String] in
      switch member.value {
      case .array(let items): [member.name + ":"] + items.compactMap { $0.object.map { "  " + Self.line(of: $0) } }
      case .object(let object):
        [member.name + ":"] + object.members.map { "  \($0.name): \(Self.text(of: $0.value))" }
      default: ["\(member.name): \(Self.text(of: member.value))"]
      }
    }
  }
}

extension DocumentFacts {
  /// What was judged furniture: each text once, with how often it stands in the document and why.
  private static func furniture(of document: Document) -> [JSONValue] {
    var counts: [String: (kind: Furniture.Kind, count: Int)] = [:]
    var order: [String] = []
    for item in document.furniture {
      let text =
        [.pageNumber, .formFeed, .lineHyphen].contains(item.kind)
        ? ""
        : document.storage.string(in: item.start..<item.end).split(whereSeparator: \.isWhitespace).joined(
          separator: " ")
      let key = "\(item.kind.rawValue) \(text)"
      if counts[key] == nil { order.append(key) }
      counts[key, default: (item.kind, 0)].count += 1
    }
    return order.compactMap { key in
      guard let entry = counts[key] else { return nil }
      let text = key.drop { $0 != " " }.dropFirst()
      return .object([
        "kind": .string(entry.kind.name), "text": .string(String(text)), "times": .int(entry.count),
      ])
    }
  }

  private static func line(of item: JSONObject) -> String {
    item.members.map { text(of: $0.value) }.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private static func text(of value: JSONValue) -> String {
    switch value {
    case .string(let text): text.singleLine
    case .number(let digits): digits
    case .bool(let flag): flag ? "true" : "false"
    case .null: "null"
    case .array(let items): items.map { text(of: $0) }.joined(separator: ", ")
    case .object(let object): object.members.map { "\($0.name) \(text(of: $0.value))" }.joined(separator: ", ")
    }
  }
}

extension Furniture.Kind {
  /// The kind's name in `mulu info`.
  fileprivate var name: String {
    switch self {
    case .runningHead: "running-head"
    case .runningFoot: "running-foot"
    case .pageNumber: "page-number"
    case .formFeed: "form-feed"
    case .lineHyphen: "line-hyphen"
    }
  }
}
