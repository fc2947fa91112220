package import ScreenModel

/// What happens at a terminal.
package enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Text from the clipboard: free of control characters except line feeds and tabs.
  case pasted(String)
  /// The mouse, if the terminal was told to report it.
  case pointer(Pointer)
  /// The terminal has another size; what it shows is to be shown anew.
  case resized(ScreenSize)
  /// How many columns a character of ambiguous width takes, as the terminal answers.
  case ambiguousColumns(Int)
  /// The terminal does not show UTF-8: what it shows instead.
  case characterSet(TerminalCharset)
  /// The mailbox has something.
  case mailbox
  /// Another process asks to stop (SIGTSTP): save, then call `suspend()`.
  case suspend
  /// Another process interrupts (SIGINT); ^C typed is a key.
  case interrupt
  /// Another process ends the program (SIGTERM).
  case terminate
  /// The connection to the terminal is lost (SIGHUP).
  case hangup
  /// Nothing more can be typed.
  case inputClosed
  /// The time given has passed.
  case idle
}
