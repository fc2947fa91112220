internal import ArgumentParser
internal import CICU
internal import CNcurses
internal import Glibc
internal import ReaderCore
internal import TerminalUI

/// Reads a document, or shows the shelf of a folder.
struct ReadCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "read", abstract: CommandStrings.current.read)
  }

  /// Whether something is shown.
  enum Switch: String, ExpressibleByArgument, CaseIterable { case on, off }

  @Option(help: ArgumentHelp(CommandStrings.current.navigator))
  var navigator: Switch?

  @Argument(help: ArgumentHelp(CommandStrings.current.readable), completion: .file())
  var path: String?

  func run() throws {
    let reason: ExitReason
    do {
      reason = try read()
    } catch let failure as OpeningFailure {
      Diagnostics.write(failure.description)
      throw ExitCode.failure
    } catch let failure as TerminalError {
      Diagnostics.write(failure.description)
      throw ExitCode.failure
    }
    // The terminal has been given back; now the signal may end the program as it would have.
    if case .signal(let number) = reason {
      signal(number, SIG_DFL)
      raise(number)
    }
  }
}

extension ReadCommand {
  private var strings: InterfaceStrings { .inLanguage(SystemEnvironment.current.language) }

  private func read() throws -> ExitReason {
    let subject = try subject()
    guard isatty(1) == 1 else { throw TerminalError.notATerminal }
    let keyboard = isatty(0) == 1 ? 0 : open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard keyboard >= 0 else { throw TerminalError.notATerminal }
    // Layout and ncurses ask the same function, so that they can never disagree about a cell.
    mulu_set_width_function { mulu_scalar_width($0) }
    var terminal = try TerminalSession(keyboard: keyboard, output: 1)
    var program = try ReadingProgram(subject, showsNavigator: navigator.map { $0 == .on }, size: terminal.size)
    let reason = program.run(on: &terminal)
    terminal.end()
    return reason
  }

  /// What is to be read: what was named, else what comes through a pipe, else the library.
  private func subject() throws -> ReadingProgram.Subject {
    if let path {
      var status = stat()
      if path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return .shelf(folder: path) }
      return .document(try DocumentFile(path: path))
    }
    if isatty(0) == 0 { return .document(try DocumentFile(path: "-")) }
    guard let folder = Library.folder else {
      Diagnostics.write(strings.noLibrary)
      throw ExitCode.failure
    }
    return .shelf(folder: folder)
  }
}
