import Foundation
import Testing

/// `toc --why`: what speaks for the entries, and against the lines that came near.
@Suite struct HeadingEvidenceTests {
  @Test(arguments: Mulu.Language.allCases) func table(_ language: Mulu.Language) throws {
    let workspace = try Workspace()
    let command = try Mulu.run("toc", "--why", Fixtures.path("why/orchard.zh.txt"), in: workspace, language: language)
    #expect(command.status == 0 && command.errors == "")
    let golden = Fixtures.path("why/orchard.\(language == .chinese ? "zh" : "en").table")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try command.output.write(toFile: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(golden)")
      return
    }
    #expect(command.output == (try String(contentsOfFile: golden, encoding: .utf8)))
  }

  /// The entries are those that `toc` prints.
  @Test func entriesAreMarked() throws {
    let workspace = try Workspace()
    let document = Fixtures.path("why/orchard.zh.txt")
    let toc = try Mulu.run("toc", document, in: workspace).output.split(separator: "\n").map { $0.drop { $0 == " " } }
    let why = try Mulu.run("toc", "--why", document, in: workspace).output.split(separator: "\n")
    let entries = why.filter { !$0.hasPrefix("- ") }.map { $0.drop { $0 == " " } }
    #expect(entries.count == toc.count && entries.count < why.count)
    #expect(zip(entries, toc).allSatisfy { $0.hasPrefix($1) })
  }

  private struct Report: Decodable {
    struct Vote: Decodable {
      var rule: String
      var votes: Int
    }
    var title: String
    var offset: Int
    var accepted: Bool
    var level: Int?
    var decision: String
    var votes: Int
    var evidence: [Vote]
  }

  @Test func json() throws {
    let workspace = try Workspace()
    let command = try Mulu.run("toc", "--why", "--json", Fixtures.path("why/orchard.zh.txt"), in: workspace)
    let reports = try JSONDecoder().decode([Report].self, from: Data(command.output.utf8))
    #expect(reports.map(\.offset) == reports.map(\.offset).sorted())
    #expect(reports.allSatisfy { $0.accepted == ($0.level != nil) })
    #expect(reports.allSatisfy { $0.votes == $0.evidence.map(\.votes).reduce(0, +) })
    let sentence = try #require(reports.first { $0.title.hasPrefix("第一章的话") })
    #expect(!sentence.accepted && sentence.decision == "too-few-votes")
    #expect(reports.contains { $0.title == "附录 农具" && $0.decision == "end-matter" })
  }

  @Test func markdown() throws {
    let workspace = try Workspace()
    let command = try Mulu.run("toc", "--why", try workspace.document("garden.zh.md"), in: workspace)
    #expect(command.output.hasPrefix("  院子里的一年"))
    #expect(command.output.contains("  marked as a heading in the file\n"))
  }
}
