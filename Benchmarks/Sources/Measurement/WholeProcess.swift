internal import CPseudoterminal
internal import Glibc

/// One run of a program without a terminal.
package struct WholeProcess: Sendable {
  /// Milliseconds from start to end.
  package var duration: Double
  /// Milliseconds of processor time, in the program and in the system for it.
  package var processorTime: Double
  /// The line ends that it wrote to standard output.
  package var lineCount: Int
  /// The first bytes that it wrote there, at most 256 KB.
  package var beginning: [UInt8]

  package static func run(_ command: [String]) throws -> WholeProcess {
    let home = try TemporaryFolder()
    let name = command.joined(separator: " ")
    var pipe: [Int32] = [-1, -1]
    guard Glibc.pipe(&pipe) == 0 else { throw MeasurementError.cannotStart(name) }
    pipe.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
    let started = now()
    let process = withCStrings(command) { arguments in
      withCStrings(home.environment) { piped_spawn(arguments, $0, pipe[1]) }
    }
    close(pipe[1])
    defer { close(pipe[0]) }
    guard process > 0 else { throw MeasurementError.cannotStart(name) }

    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var lineCount = 0
    var beginning: [UInt8] = []
    while case let count = read(pipe[0], &buffer, buffer.count), count > 0 {
      beginning += buffer[..<min(count, buffer.count - beginning.count)]
      lineCount += buffer[..<count].count { $0 == UInt8(ascii: "\n") }
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    let duration = milliseconds(from: started, to: now())
    guard status == 0 else { throw MeasurementError.failed(name, status: status >> 8 & 0xFF) }
    return WholeProcess(
      duration: duration, processorTime: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
      lineCount: lineCount, beginning: beginning)
  }
}
