import Testing

@testable import ReaderCore

/// Every `.session` of the fixtures is played and compared; `RECORD_GOLDEN=1` writes the screens and fails.
@Suite struct GoldenSessionTests {
  static let sessions = Golden.names(in: "sessions", extension: "session")

  @Test func thereAreSessions() {
    #expect(!Self.sessions.isEmpty)
  }

  @Test(arguments: sessions) func session(_ name: String) throws {
    let path = "sessions/" + name
    Golden.expect(try SessionScript(try Golden.text(path)).played(), matches: path)
  }
}
