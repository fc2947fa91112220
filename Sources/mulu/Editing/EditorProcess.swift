internal import Glibc

/// An editor at work on a file.
struct EditorProcess {
  /// A line of shell, to which the file is added.
  let command: String
  let path: String

  /// The terminal's descriptor: where the document comes through a pipe, standard input is not the keyboard.
  let keyboard: Int32

  /// Runs it to its end; its status, that of the shell where there is no such editor, and 128 and the signal's number
  /// where one ended it.
  func run() throws(SystemError) -> Int {
    let child = try spawn()
    var status: Int32 = 0
    while true {
      guard waitpid(child, &status, WUNTRACED) == child else {
        if errno == EINTR { continue }
        throw .last
      }
      let signal = status & 0x7F
      if signal == 0 { return Int(status >> 8 & 0xFF) }
      guard status & 0xFF == 0x7F else { return 128 + Int(signal) }
      // An editor that stops itself alone would leave the shell waiting; where it was the whole group, it goes on already.
      if waitpid(child, &status, WNOHANG | WCONTINUED) == 0 { raise(SIGTSTP) }
    }
  }

  private func spawn() throws(SystemError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if keyboard != 0 { posix_spawn_file_actions_adddup2(&actions, keyboard, 0) }
    var child: pid_t = 0
    let words = ["sh", "-c", command + " \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { arguments.forEach { free($0) } }
    arguments.append(nil)
    let code = posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ)
    guard code == 0 else { throw SystemError(code: code) }
    return child
  }
}
