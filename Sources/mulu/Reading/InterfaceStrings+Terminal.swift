internal import ReaderCore
internal import TerminalUI

extension InterfaceStrings {
  /// One line about a terminal that cannot be taken over.
  func text(of error: TerminalError) -> String {
    switch error {
    case .notATerminal: needsTerminal
    case .unnamed: terminalUnnamed
    case .unknown(let name): terminalUnknown(name.singleLine)
    case .incapable(let name): terminalIncapable(name.singleLine)
    case .noResources: tooManyFiles
    }
  }

  /// One line about a terminal that does not show UTF-8.
  func text(of charset: TerminalCharset) -> String {
    switch charset {
    case .utf8: ""
    case .locale(let name): terminalCharset(name)
    case .ascii: terminalShowsNoUTF8
    }
  }
}
