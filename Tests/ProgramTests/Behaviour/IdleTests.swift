import Foundation
import Testing

/// A program that nobody types to does nothing at all.
@Suite(.inTerminal) struct IdleTests {
  /// What the system has counted of a process: how often each of its threads has run, by thread.
  private func runs(of process: pid_t) throws -> [String: Int] {
    let folder = "/proc/\(process)/task"
    var runs: [String: Int] = [:]
    for thread in try FileManager.default.contentsOfDirectory(atPath: folder) {
      // Time on a processor, time waited for one, and how often it got one.
      guard let text = try? String(contentsOfFile: "\(folder)/\(thread)/schedstat", encoding: .utf8) else { continue }
      runs[thread] = text.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) }
    }
    return runs
  }

  /// Once the place is saved and the background threads have gone: not a byte and not a wake-up.
  @Test(arguments: ["garden.zh.md", "voyage.zh.txt", ""])
  func neitherWritesNorWakes(_ name: String) async throws {
    let workspace = try Workspace()
    let document = name.isEmpty ? workspace.path("documents") : try workspace.document(name)
    if name.isEmpty { _ = try workspace.document("garden.zh.md") }
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try terminal.press("j", "j")
      let process = try await terminal.process()
      // Until the place is saved, the program only seems to rest. The shelf has none.
      if !name.isEmpty { try await workspace.waitForSavedPlace() }
      var last: [String: Int] = [:]
      var lastLook = ContinuousClock.now
      try await Patience.wait(otherwise: "the program does not come to rest: \(last)") { () -> [String: Int]? in
        guard lastLook + .seconds(1) <= .now else { return nil }
        lastLook = .now
        let now = try runs(of: process)
        defer { last = now }
        return now == last && terminal.isRunning ? now : nil
      }
      let written = try terminal.written().count
      try await Task.sleep(for: .seconds(3))
      #expect(try runs(of: process) == last)
      #expect(try terminal.written().count == written)
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }
}
