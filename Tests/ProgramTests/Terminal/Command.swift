import Glibc

/// A program run to its end, and what it wrote.
struct Command {
  /// The exit status; 128 and the signal's number where a signal ended it, as in a shell.
  let status: Int32
  let output: String
  let errors: String

  /// Runs a program without a terminal; its input is the file at `input`.
  ///
  /// - Parameter environment: The whole environment of the program.
  init(
    _ arguments: [String], environment: [String: String], input: String = "/dev/null", in workspace: Workspace
  ) throws {
    let outputPath = workspace.newPath("output")
    let errorsPath = workspace.newPath("errors")
    // Files and not pipes: nothing has to be emptied, and other tests' programs cannot hold them open.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errorsPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

    // What the test runner does with signals is no concern of the program.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let program = arguments[0]
    var process: pid_t = 0
    let code = Self.withStrings(arguments) { arguments in
      Self.withStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawnp(&process, program, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw TestFailure("\(program): \(String(cString: strerror(code)))") }
    var wait: Int32 = 0
    while waitpid(process, &wait, 0) < 0 && errno == EINTR {}
    status = wait & 0x7F == 0 ? wait >> 8 & 0xFF : 128 + wait & 0x7F
    output = try workspace.text(of: outputPath)
    errors = try workspace.text(of: errorsPath)
    unlink(outputPath)
    unlink(errorsPath)
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
