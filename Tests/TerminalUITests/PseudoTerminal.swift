import Glibc
import Testing

/// A terminal whose other end the test holds.
final class PseudoTerminal {
  /// What a terminal emulator would hold.
  let emulator: Int32
  /// What a program has as keyboard and output.
  let program: Int32
  let path: String

  // TIOCSPTLCK and TIOCGPTN of Linux, which Swift does not import, as it does not `posix_openpt` and its like.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init(columns: UInt16, rows: UInt16) throws {
    emulator = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (locked, number): (Int32, Int32) = (0, -1)
    try #require(ioctl(emulator, Self.setLock, &locked) == 0 && ioctl(emulator, Self.getNumber, &number) == 0)
    path = "/dev/pts/\(number)"
    program = open(path, O_RDWR | O_NOCTTY)
    try #require(program >= 0)
    _ = fcntl(emulator, F_SETFL, O_NONBLOCK)
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(program)
    close(emulator)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(emulator, UInt(TIOCSWINSZ), &size)
  }

  /// Types bytes.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(write(emulator, bytes, bytes.count) == bytes.count)
  }

  /// What the program has written since the last call.
  func output() -> String {
    var output: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65536)
    while case let count = read(emulator, &bytes, bytes.count), count > 0 { output += bytes.prefix(count) }
    return String(decoding: output, as: UTF8.self)
  }

  /// The modes of the line, as numbers that can be compared.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(program, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
