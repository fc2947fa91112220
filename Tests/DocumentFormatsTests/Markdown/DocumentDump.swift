import DocumentModel

/// A document as text, for golden files: what there is to see of every block, and where it comes from.
struct DocumentDump {
  let document: Document

  var text: String {
    var lines = ["title: \(document.title)", "format: \(document.format.rawValue)"]
    lines += document.findings.map { "finding: \($0.name): \($0.value)" }
    lines.append("\noutline")
    for index in 0..<document.outline.count {
      let entry = document.outline[index]
      lines.append(
        String(repeating: "  ", count: document.outline.depth(of: index) + 1) + "\(entry.level) \(entry.title)")
    }
    for block in document.blocks { lines += ["", head(of: block)] + body(of: block) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(of block: Block) -> String {
    var words = ["\(block.kind)"]
    if block.level > 0 { words.append("\(block.level)") }
    if block.spaceBefore > 0 { words.append("space \(block.spaceBefore)") }
    if block.traits.contains(.continued) { words.append("continued") }
    if let decoration = document.decoration(of: block) {
      if decoration.quoteDepth > 0 { words.append("quote \(decoration.quoteDepth)") }
      if decoration.indent > 0 { words.append("indent \(decoration.indent)") }
      if let marker = decoration.marker { words.append("marker “\(marker)”") }
    }
    if let table = document.table(of: block) {
      words.append("columns " + table.alignments.map { "\($0)" }.joined(separator: ","))
    }
    if let line = sourceLine(of: block) { words.append("line \(line)") }
    return words.joined(separator: " ")
  }

  /// The line of the file, from 1, that a block begins on, where the document knows it.
  private func sourceLine(of block: Block) -> Int? {
    guard let source = document.source,
      let place = source.places.first(where: { $0.position == block.start })
    else { return nil }
    let before = source.storage.string(in: 0..<place.source)
    return before.unicodeScalars.reduce(1) { $0 + ($1 == "\n" ? 1 : 0) }
  }

  private func body(of block: Block) -> [String] {
    let text = document.storage.string(in: block.range)
    guard !text.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "| " + $0.replacing("\t", with: "→")
    }
    let runs = document.styleRuns(in: block.range).map { run in
      "  \(names(of: run.style)): \(document.storage.string(in: run.start..<run.end).replacing("\n", with: "⏎"))"
    }
    return lines + runs
  }

  private func names(of style: StyleRun.Style) -> String {
    let names: [(StyleRun.Style, String)] = [
      (.emphasis, "emphasis"), (.strong, "strong"), (.code, "code"), (.strikethrough, "strikethrough"),
      (.link, "link"), (.secondary, "secondary"),
    ]
    return names.filter { style.contains($0.0) }.map(\.1).joined(separator: "+")
  }
}
