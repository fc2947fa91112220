import Foundation
import Testing

/// Every `.session` of the fixtures, played in a real terminal; `RECORD_GOLDEN=1` writes the screens and fails.
@Suite(.inTerminal) struct SessionTests {
  static let scripts = Fixtures.names(in: "sessions", ending: ".session")

  @Test func thereAreScripts() {
    #expect(!Self.scripts.isEmpty)
  }

  @Test(arguments: scripts) func play(_ name: String) async throws {
    let path = Fixtures.path("sessions/" + name)
    let script = try SessionScript(try String(contentsOfFile: path, encoding: .utf8))
    let player = SessionPlayer(script, records: ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1")
    let played = try await player.play()
    if player.records {
      try script.text(with: played).write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    }
  }
}
