import Foundation
import Testing

/// Colours and languages as the environment asks for them.
@Suite(.inTerminal) struct LookTests {
  /// Every SGR code that has been sent (ECMA-48, 8.3.117).
  private func codes(in terminal: TmuxTerminal) throws -> Set<Int> {
    let written = String(decoding: try terminal.written(), as: UTF8.self)
    var codes: Set<Int> = []
    for piece in written.components(separatedBy: "\u{1B}[").dropFirst() {
      let parameters = piece.prefix { $0.isNumber || $0 == ";" }
      guard piece.dropFirst(parameters.count).first == "m" else { continue }
      codes.formUnion(parameters.split(separator: ";").compactMap { Int($0) })
    }
    return codes
  }

  private func show(_ environment: [String: String]) async throws -> Set<Int> {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    return try await TmuxTerminal.run([Mulu.binary, document], in: workspace, environment: environment) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("/水", "Enter", "ma", "t", "j", "c", "c", "?")
      try await terminal.wait(for: "Moving")
      return try codes(in: terminal)
    }
  }

  @Test func noColor() async throws {
    let codes = try await show(["NO_COLOR": "1"])
    let colours = codes.filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
    #expect(colours == [])
    #expect(codes.contains(1))
  }

  /// Where there are no colours, hits and what is selected stand out all the same.
  @Test func hitsWithoutColors() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(document, in: workspace, environment: ["TERM": "vt100"]) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("/土", "Enter")
      try await terminal.wait(for: "the hit in reverse") { $0.highlights.contains { $0.hasSuffix("reverse") } }
    }
  }

  @Test(arguments: ["tmux-256color", "xterm-256color", "screen", "xterm", "vt100"])
  func terminals(_ name: String) async throws {
    let codes = try await show(["TERM": name])
    let colours = codes.filter { (30...38).contains($0) || (90...97).contains($0) }
    #expect(colours.isEmpty == (name == "vt100"))
  }

  @Test(arguments: [
    (["LC_MESSAGES": "zh_CN.UTF-8"], "没有找到"), (["LC_MESSAGES": "", "LANG": "zh_TW.UTF-8"], "没有找到"),
    (["LC_ALL": "en_GB.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"], "Not found"), (["LC_MESSAGES": ""], "Not found"),
    (["LC_MESSAGES": "", "LANG": ""], "Not found"), (["LC_ALL": "C"], "Not found"), (["LC_ALL": "POSIX"], "Not found"),
    (["LC_ALL": "zh_CN.UTF-8"], "没有找到"),
  ])
  func language(_ environment: [String: String], _ message: String) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.run([Mulu.binary, document], in: workspace, environment: environment) { terminal in
      // The text is shown as it is, whatever the language of the interface.
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("/zebra", "Enter")
      try await terminal.wait(for: message)
    }
  }
}
