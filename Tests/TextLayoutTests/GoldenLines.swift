import DocumentModel
import Foundation
import Testing
import TextLayout

/// Compares lines with those recorded in `Fixtures/<name>.lines`; with `RECORD_GOLDEN=1` records them and fails.
///
/// A file holds a document at several measures; every line is framed and has its start offset before it.
func expectGoldenLines(
  _ name: String, _ document: Document, measures: [Int], firstLineIndent: Int = 0,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let shown = measures.map { measure in
    let lines = document.lines(measure: measure, firstLineIndent: firstLineIndent)
    return "measure \(measure)\n" + lines.map { "\($0.start)\t|\($0.text)|\n" }.joined()
  }.joined(separator: "\n")
  expectGolden(name + ".lines", shown, sourceLocation: sourceLocation)
}

/// Compares a text with the one recorded in `Fixtures`.
func expectGolden(_ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/" + name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    #expect(throws: Never.self) { try Data(text.utf8).write(to: file) }
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let recorded = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  #expect(text == recorded, "differs from \(name)", sourceLocation: sourceLocation)
}
