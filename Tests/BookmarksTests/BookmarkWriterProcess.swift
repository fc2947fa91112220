import Dispatch
import Glibc
import Testing

/// A program of its own that makes bookmarks until it is done or killed.
struct BookmarkWriterProcess {
  private let process: pid_t
  private let output: Int32

  /// The program lies beside the test bundle.
  private static let program = #filePath.prefix(upTo: "/Tests/") + "/.build/debug/bookmark-writer"

  init(file: String, document: String, name: String, count: Int) throws {
    var pipe: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&pipe) == 0)
    // Other writers must not hold it open.
    pipe.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
    let arguments = [Self.program, file, document, name, String(count)]
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, Self.program, &actions, nil, words, environ)
    close(pipe[1])
    output = pipe[0]
    self.process = process
    try #require(code == 0, "\(Self.program) cannot be started")
  }

  func kill() { _ = Glibc.kill(process, SIGKILL) }

  /// Waits for the first bookmark.
  func waitForFirst() async {
    await waiting {
      var descriptor = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      _ = poll(&descriptor, 1, 10_000)
    }
  }

  /// Waits for the end: the bookmarks that it has confirmed, and the exit status; `nil` where it was killed.
  func end() async -> (confirmed: [String], status: Int32?) {
    await waiting { readToTheEnd() }
  }

  /// Waits on a thread that no other test needs.
  private func waiting<Answer: Sendable>(_ body: @escaping @Sendable () -> Answer) async -> Answer {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: body()) }
    }
  }

  private func readToTheEnd() -> (confirmed: [String], status: Int32?) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(output, &buffer, buffer.count), count != 0 {
      if count < 0 { if errno == EINTR { continue } else { break } }
      bytes += buffer[..<count]
    }
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    // The last one may have been cut.
    return (lines.dropLast().map(String.init), status & 0x7F == 0 ? status >> 8 & 0xFF : nil)
  }
}

extension String {
  fileprivate func prefix(upTo text: String) -> String {
    firstRange(of: text).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
