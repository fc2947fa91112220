import DocumentModel
import Testing

@testable import DocumentFormats

/// Patterns come from a person and may be anything.
@Suite("Bounds of patterns")
struct PatternBoundTests {
  @Test(arguments: ["^(a|aa)+(a|aa)+(a|aa)+$", "(a*)*(a*)*b$", "a*a*a*a*b"])
  func catastrophicExpressionsAreGivenUp(_ expression: String) {
    let line = String(repeating: "a", count: 900) + "c"
    let text = String(repeating: line + "\n\n", count: 2000) + "§ Title\n\n" + line + "\n"
    let corrections = OutlineCorrections(
      patterns: [.init(expression: expression, level: 1), .init(expression: "^§", level: 2)])
    let document = PlainTextFormat.read(PlainText.storage(text), corrections: corrections)
    #expect(document.findings.contains(.init("corrections.slow-pattern", expression)))
    #expect(document.outline.entries.map(\.title).suffix(1) == ["§ Title"])
  }

  @Test func invalidExpressionsAreTold() {
    let corrections = OutlineCorrections(patterns: [.init(expression: "第(", level: 1)])
    let document = PlainTextFormat.read(PlainText.storage("第( 一\n\n正文。\n"), corrections: corrections)
    #expect(document.findings.contains(.init("corrections.invalid-pattern", "第(")))
    #expect(document.outline.isEmpty)
  }

  /// A pattern that finds every line makes an outline of them, no more than there may be.
  @Test func everyLine() {
    let text = String(repeating: "同一行\n", count: 20_000)
    let corrections = OutlineCorrections(patterns: [.init(expression: ".", level: 1)])
    #expect(PlainTextFormat.read(PlainText.storage(text), corrections: corrections).outline.count == 20_000)
  }
}
