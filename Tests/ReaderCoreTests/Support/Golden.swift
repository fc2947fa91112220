import DocumentModel
import Foundation
import Testing

/// The files under `Fixtures`.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func names(in subfolder: String, extension suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: subfolder).path)) ?? []
    return names.filter { $0.hasSuffix("." + suffix) }.sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Compares a text with the one recorded; `RECORD_GOLDEN=1` records it and fails.
  static func expect(_ text: String, matches path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let file = folder.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      #expect(throws: Never.self) { try text.write(to: file, atomically: true, encoding: .utf8) }
      Issue.record("recorded \(path)", sourceLocation: sourceLocation)
      return
    }
    let recorded = (try? self.text(path)) ?? ""
    let difference = firstDifference(text, recorded)
    #expect(difference == nil, "\(path): \(difference ?? "")", sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ text: String, _ recorded: String) -> String? {
    if text == recorded { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(lines, expected).prefix { $0 == $1 }.count
    return "line \(line + 1) is “\(lines.dropFirst(line).first ?? "")”, not “\(expected.dropFirst(line).first ?? "")”"
  }
}
