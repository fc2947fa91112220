import Foundation

/// An SSH server of the test's own: on this machine alone, with its own keys, for the user who runs the test.
final class SSHServer {
  private let workspace: Workspace
  private let port: UInt16

  /// Whether tests over SSH can run; `MULU_TERMINAL_TESTS=1` has them run, and fail, without a server.
  static let isAvailable =
    Tmux.isAvailable && ProcessInfo.processInfo.environment["MULU_TERMINAL_TESTS"] == "1"
    || ["ssh", "ssh-keygen", "sshd"].allSatisfy { path(of: $0) != nil }

  private static func path(of program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") + ["/usr/sbin", "/usr/bin"]
    return folders.lazy.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Starts the server; it listens when this returns.
  init(in workspace: Workspace) throws {
    self.workspace = workspace
    port = try Self.freePort()
    // Where the server locks its unprivileged half up; packages leave it to the init system.
    if geteuid() == 0 { try workspace.makeFolder("/run/sshd") }
    for name in ["host-key", "user-key"] {
      _ = try run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", workspace.path(name))
    }
    let configuration = workspace.path("sshd.conf")
    try workspace.write(
      """
      ListenAddress 127.0.0.1:\(port)
      HostKey \(workspace.path("host-key"))
      AuthorizedKeysFile \(workspace.path("user-key.pub"))
      PidFile \(processFile)
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      PrintMotd no
      PrintLastLog no

      """, toPath: configuration)
    _ = try run("sshd", "-f", configuration, "-E", workspace.path("sshd.log"))
  }

  deinit {
    guard let text = try? workspace.text(of: processFile), let process = pid_t(text.dropLast()) else { return }
    kill(process, SIGTERM)
  }

  private var processFile: String { workspace.path("sshd.pid") }

  private func run(_ program: String, _ arguments: String...) throws -> Command {
    guard let path = Self.path(of: program) else {
      throw TestFailure("\(program) is not installed: install openssh-server and openssh-client")
    }
    let command = try Command([path] + arguments, environment: [:], in: workspace)
    guard command.status == 0 else { throw TestFailure("\(program): \(command.errors)") }
    return command
  }

  /// A port that nobody listens on now.
  private static func freePort() throws -> UInt16 {
    let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listening) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listening, $0, size) == 0 && getsockname(listening, $0, &size) == 0
      }
    }
    guard isBound else { throw TestFailure("no free port") }
    return UInt16(bigEndian: address.sin_port)
  }
}

extension SSHServer {
  /// The command line that logs in with a terminal and runs a line of shell there.
  func login(_ line: String) throws -> [String] {
    guard let client = Self.path(of: "ssh"), let user = getpwuid(geteuid()) else { throw TestFailure("no ssh") }
    let options = [
      "IdentitiesOnly=yes", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR",
    ]
    return [client, "-F", "/dev/null", "-tt", "-p", "\(port)", "-i", workspace.path("user-key")]
      + options.flatMap { ["-o", $0] } + ["\(String(cString: user.pointee.pw_name))@127.0.0.1", line]
  }
}
