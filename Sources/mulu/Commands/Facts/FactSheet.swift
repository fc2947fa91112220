internal import Bookmarks
internal import DocumentFormats
internal import DocumentModel
internal import ReaderCore
internal import UnicodeText

/// The facts about a document as lines for a person.
struct FactSheet {
  let facts: DocumentFacts
  let words: FactWords

  /// The most columns of a text of furniture.
  private static let widestText = 60

  /// The most ranges of pages that are told.
  private static let mostRanges = 4

  var lines: [String] {
    facts.basics.members.filter { $0.name != "corrections" }.map { named($0.name, text(of: $0.value)) }
      + part(words.profile, findings { $0.hasPrefix("profile.") || $0.hasPrefix("markdown.") })
      + part(words.corrections, corrections + findings { $0.hasPrefix("corrections.") })
      + part(words.furniture, furniture)
      + part(words.faults, facts.document.numberingFaults.map { words.fault($0).singleLine })
  }

  private func part(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [trimmed(title + words.colon)] + lines.map { "  " + $0 }
  }

  private var corrections: [String] {
    facts.basics["corrections"]?.object?.members.map { named($0.name, text(of: $0.value)) } ?? []
  }

  private func named(_ name: String, _ value: String) -> String {
    (words.names[name] ?? name) + words.colon + value
  }

  private func findings(where isPart: (String) -> Bool) -> [String] {
    facts.document.findings.filter { isPart($0.name) }.map {
      named($0.name, words.values[$0.value] ?? $0.value.singleLine)
    }
  }

  private func text(of value: JSONValue) -> String {
    switch value {
    case .string(let text): words.values[text] ?? text.singleLine
    case .number(let digits): digits
    case .object(let range):
      range.members.map { text(of: $0.value) }.joined(separator: "–")
    case .bool, .null, .array: ""
    }
  }

  /// Two lines a group: what, how often, where and which text; then why.
  private var furniture: [String] {
    let rows = facts.furniture.map { [words.kind($0.kind), words.times($0.times), pages($0.pages)] }
    let widths = (0..<3).map { column in rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0 }
    return zip(rows, facts.furniture).flatMap { row, fact -> [String] in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - TextWidth.columns(of: $0)) }
      let text = fact.text.singleLine.truncated(toColumns: Self.widestText)
      let line = trimmed((cells.filter { !$0.isEmpty } + [text]).joined(separator: "  "))
      let why = fact.reasons.map { FurnitureReason(rawValue: $0).map(words.reason) ?? $0 }
      return why.isEmpty ? [line] : [line, "    " + why.joined(separator: words.separator)]
    }
  }

  private func pages(_ ranges: [ClosedRange<Int>]) -> String {
    guard !ranges.isEmpty else { return "" }
    let told = ranges.prefix(Self.mostRanges).map {
      $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)–\($0.upperBound)"
    }
    return words.pages(told.joined(separator: words.separator) + (ranges.count > Self.mostRanges ? " …" : ""))
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
