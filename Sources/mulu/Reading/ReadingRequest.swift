internal import Bookmarks
internal import CICU
internal import Glibc
internal import ReaderCore
internal import TerminalUI

/// What a person asks to read.
struct ReadingRequest {
  /// A file, a folder, or `-`; `nil` for what comes through a pipe, else the library.
  var path: String?

  /// The encoding to read the file in from now on; `nil` leaves it at what was chosen, or is found out.
  var encoding: EncodingRequest?

  /// Whether the navigator is shown; `nil` leaves it as it was last.
  var showsNavigator: Bool?

  /// How many columns characters of ambiguous width take; `nil` leaves it as it was chosen.
  var ambiguous: AmbiguousArgument?

  /// Whether the screen is to be plain, whatever was chosen.
  var isPlain = false

  /// Reads until the person is done, and ends the program: with status 1 and one line on standard error where nothing can
  /// be read, or where bookmarks could not be saved.
  func run() -> Never {
    do {
      let (reason, loss) = try read()
      if let loss { Diagnostics.write(loss) }
      // The terminal has been given back; now the signal may end the program as it would have.
      if case .signal(let number) = reason {
        signal(number, SIG_DFL)
        raise(number)
      }
      exit(loss == nil ? 0 : 1)
    } catch let error as TerminalError {
      Diagnostics.write(strings.text(of: error))
    } catch {
      Diagnostics.write("\(error)")
    }
    exit(1)
  }
}

extension ReadingRequest {
  private var strings: InterfaceStrings { .inLanguage(SystemEnvironment.current.language) }

  private func read() throws -> (ExitReason, loss: String?) {
    let subject = try subject()
    guard isatty(1) == 1 else { throw TerminalError.notATerminal }
    let keyboard = isatty(0) == 1 ? 0 : open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard keyboard >= 0 else { throw TerminalError.notATerminal }
    // Layout and ncurses ask the same function, so that they can never disagree about a cell.
    TerminalSession.countColumns { mulu_scalar_width($0) }
    var terminal = try TerminalSession(keyboard: keyboard, output: 1)
    var program = try ReadingProgram(
      subject, showsNavigator: showsNavigator, ambiguous: ambiguous, isPlain: isPlain, hasColors: terminal.colors >= 8,
      size: terminal.size)
    let ending = program.run(on: &terminal)
    terminal.end()
    return ending
  }

  private func subject() throws -> ReadingProgram.Subject {
    if let path {
      var status = stat()
      if path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return .shelf(folder: path) }
      return .document(try opened(path))
    }
    if isatty(0) == 0 { return .document(try opened("-")) }
    guard let folder = Library.folder else { throw MissingLibrary() }
    return .shelf(folder: folder)
  }

  private func opened(_ path: String) throws(OpeningFailure) -> OpenedFile {
    let folder = SystemEnvironment.current.userFolders.choicesFolder
    return try OpenedFile(
      path: path, folder: folder.map { DocumentChoiceFolder(path: $0) }, encoding: encoding, waitsForAll: false,
      strings: strings)
  }

  /// That nothing was named and there is no library.
  private struct MissingLibrary: Error, CustomStringConvertible {
    var description: String { InterfaceStrings.inLanguage(SystemEnvironment.current.language).noLibrary }
  }
}
