internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

/// What `mulu info` tells about a document.
struct DocumentFacts {
  let document: Document

  /// What is known without looking for what was found in it: names that scripts rely on.
  let basics: JSONObject
  let furniture: [FurnitureFact]

  init(of file: DocumentFile) {
    document = file.document
    var basics: JSONObject = [
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
      basics["pages"] = .object(["first": .int(first.number), "last": .int(last.number)])
    }
    let corrections = file.choices.corrections
    if !corrections.isEmpty, document.format == .plainText {
      basics["corrections"] = .object([
        "patterns": .int(corrections.patterns.count), "lines": .int(corrections.lines.count),
      ])
    }
    self.basics = basics
    furniture = FurnitureFact.all(in: document)
  }

  /// The facts as a JSON object; scripts rely on its names.
  var json: JSONObject {
    var facts = basics
    facts["furniture"] = .array(furniture.map { .object($0.json) })
    for kind in NumberingFault.Kind.allCases {
      let faults = document.numberingFaults.filter { $0.kind == kind }
      if !faults.isEmpty { facts[kind.name] = .array(faults.map { .object($0.json) }) }
    }
    facts["findings"] = .object(findings)
    return facts
  }

  /// Findings by name; those that have their name in common are one array.
  private var findings: JSONObject {
    var values: [String: [String]] = [:]
    for finding in document.findings { values[finding.name, default: []].append(finding.value) }
    var findings: JSONObject = [:]
    for finding in document.findings {
      guard let all = values.removeValue(forKey: finding.name) else { continue }
      findings.append(finding.name, all.count == 1 ? .string(all[0]) : .array(all.map { .string($0) }))
    }
    return findings
  }
}
