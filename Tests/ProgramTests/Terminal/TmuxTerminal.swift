import Foundation

/// A program in a real terminal: one pane of a private tmux server.
final class TmuxTerminal {
  let workspace: Workspace
  private let server: String
  private var environment: [String: String]

  /// Everything that the program has written, byte by byte.
  private let recording: String

  /// The file of the program's exit status; what tmux knows of it is not always there.
  private let statusFile: String

  private init(
    _ command: [String], size: TerminalSize, in workspace: Workspace, environment: [String: String]
  ) throws {
    self.workspace = workspace
    server = workspace.newPath("tmux")
    recording = workspace.newPath("recording")
    statusFile = workspace.newPath("status")
    self.environment = environment
    let configuration = workspace.newPath("tmux.conf")
    try Tmux.configuration.write(toFile: configuration, atomically: true, encoding: .utf8)
    _ = FileManager.default.createFile(atPath: recording, contents: nil)
    // One command line, so that the recording begins before the program's first byte.
    try tmux(
      ["-f", configuration, "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)", "env", "-i"]
        + environment.map { "\($0.key)=\($0.value)" }.sorted()
        + ["/bin/sh", "-c", "\"$@\"; echo $? > \(statusFile)", "sh"] + command + [
          ";", "pipe-pane", "-O", "exec cat >> '\(recording)'",
        ])
  }

  /// Runs a program in a terminal while a test looks at it.
  ///
  /// - Parameters:
  ///   - command: The program, by its path, and its arguments.
  ///   - environment: What differs from the environment of the workspace; an empty text takes a variable away.
  static func run<Result>(
    _ command: [String], size: TerminalSize = TerminalSize(80, 24), in workspace: Workspace,
    language: Mulu.Language = .english, environment: [String: String] = [:],
    _ body: (TmuxTerminal) async throws -> Result
  ) async throws -> Result {
    let environment = workspace.environment(language: language).merging(environment) { $1 }.filter { $0.value != "" }
    await TerminalSlots.shared.take()
    let result: Swift.Result<Result, any Error>
    do {
      let terminal = try TmuxTerminal(command, size: size, in: workspace, environment: environment)
      do {
        result = .success(try await body(terminal))
      } catch {
        result = .failure(error)
      }
      await terminal.end()
    } catch {
      result = .failure(error)
    }
    await TerminalSlots.shared.give()
    return try result.get()
  }

  /// Runs mulu in a terminal.
  static func mulu(
    _ arguments: String..., size: TerminalSize = TerminalSize(80, 24), in workspace: Workspace,
    language: Mulu.Language = .english, environment: [String: String] = [:],
    _ body: (TmuxTerminal) async throws -> Void
  ) async throws {
    try await run(
      [Mulu.binary] + arguments, size: size, in: workspace, language: language, environment: environment, body)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    var client = environment
    client["TERM"] = "xterm"
    let command = try Command(["tmux", "-u", "-S", server] + arguments, environment: client, in: workspace)
    guard command.status == 0 else { throw TestFailure("tmux \(arguments[0]): \(command.errors)") }
    return command.output
  }
}

extension TmuxTerminal {
  /// Presses keys, each a name that tmux knows (`Space`, `C-o`) or a text.
  ///
  /// After `Escape` has to be waited for what it does: with a key right behind it, it is another key.
  func press(_ keys: String...) throws {
    for key in keys { try tmux(["send-keys"] + (TerminalKey.isName(key) ? [] : ["-l"]) + ["--", key]) }
  }

  /// Types a line and Enter.
  func enter(_ line: String) throws {
    try press(line, "Enter")
  }

  func resize(to size: TerminalSize) throws {
    try tmux(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }

  func screen() throws -> TerminalScreen {
    let capture = StyledCapture(try styledScreen())
    return TerminalScreen(rows: capture.rows, highlights: capture.highlights.map(\.description))
  }

  /// The screen with its styles, as escape sequences.
  func styledScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// What tmux knows, by the name of a format (`alternate_on`).
  func value(_ format: String) throws -> String {
    String(try tmux(["display-message", "-p", "#{\(format)}"]).dropLast())
  }

  /// What has been copied to the terminal's clipboard; `nil` for nothing.
  var clipboard: String? { try? tmux(["show-buffer"]) }

  /// All that the program has written to the terminal.
  func written() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: recording))) }

  /// Waits until the screen is as wanted, and returns it once it has been drawn to its end.
  @discardableResult
  func wait(
    for what: String, _ isWanted: (TerminalScreen) throws -> Bool
  ) async throws -> TerminalScreen {
    var last: TerminalScreen?
    return try await Patience.wait(
      otherwise: "no \(what) on the screen:\n\(((last?.rows ?? []) + (last?.highlights ?? [])).joined(separator: "\n"))"
    ) {
      let screen = try screen()
      defer { last = screen }
      return try isWanted(screen) && screen == last ? screen : nil
    }
  }

  /// Waits until a text stands on the screen.
  @discardableResult
  func wait(for text: String) async throws -> TerminalScreen {
    try await wait(for: "“\(text)”") { $0.contains(text) }
  }

  /// Waits until the program has ended; its exit status, 128 and the signal's number where a signal ended it.
  func exitStatus() async throws -> Int {
    try await Patience.wait(otherwise: "the program has not ended:\n\((try? screen().text) ?? "")") {
      let text = try? workspace.text(of: statusFile)
      return text.flatMap { Int($0.dropLast()) }
    }
  }

  var isRunning: Bool { !FileManager.default.fileExists(atPath: statusFile) }

  /// Takes the terminal away from the program and waits until that has ended.
  func close() async throws {
    let process = try await process()
    try tmux(["kill-server"])
    try await Patience.wait(otherwise: "the program goes on without a terminal") {
      // A process that has ended stays in the table until its parent asks for it.
      let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      return state?.contains(") Z ") ?? true ? true : nil
    }
  }

  /// Ends what still runs; what the program saves then must not come after the workspace is removed.
  private func end() async {
    if isRunning { try? await close() }
    _ = try? tmux(["kill-server"])
  }

  /// Sends a signal to the program.
  func send(_ signal: Int32) async throws {
    let process = try await process()
    guard kill(process, signal) == 0 else { throw TestFailure("no program to send signal \(signal) to") }
  }

  /// The number of the program's process: the last one that was started from those before it.
  func process() async throws -> pid_t {
    let shell = try value("pane_pid")
    return try await Patience.wait(otherwise: "nothing runs in the terminal") {
      guard isRunning else { throw TestFailure("the program has ended") }
      var last = shell
      while let child = children(of: last).first { last = child }
      return last == shell ? nil : pid_t(last)
    }
  }

  private func children(of process: String) -> [String] {
    let text = try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return (text ?? "").split(separator: " ").map(String.init)
  }
}
