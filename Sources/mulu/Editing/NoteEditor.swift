internal import Glibc
internal import ReaderCore

/// Lets the reader change a text in the editor of their choice.
struct NoteEditor {
  let strings: InterfaceStrings

  /// The longest text that is taken from an editor, in bytes.
  private static let longest = 256 * 1024

  /// Why a text was not changed, in one line that says where what was written is.
  struct Failure: Error { let message: String }

  /// The editor's command, a line of shell; POSIX wants `vi` everywhere.
  private var command: String {
    let environment = SystemEnvironment.current
    return environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
  }

  /// The text as it is when the editor has ended, without the line ends behind it.
  ///
  /// What a failing editor has written is kept, and so is what is no text.
  func edit(_ text: String, keyboard: Int32) -> Result<String, Failure> {
    do throws(SystemError) {
      var file = try EditedFile.make(of: text)
      let status = try EditorProcess(command: command, path: file.path, keyboard: keyboard).run()
      // What the shell says of a command that is not there or may not be run (POSIX, 2.8.2).
      if status == 127 || status == 126 { return .failure(Failure(message: strings.editorMissing(command.singleLine))) }
      guard FileStamp(path: file.path) != nil else {
        return .failure(Failure(message: strings.editorLeftNoFile(command.singleLine)))
      }
      let bytes = try file.read(limit: Self.longest)
      guard status == 0 else {
        let isChanged = bytes != file.original
        if isChanged { file.keep() }
        return .failure(
          Failure(message: strings.editorFailed(command.singleLine, status, isChanged ? file.path : nil)))
      }
      guard let bytes, let edited = String(validating: bytes, as: UTF8.self) else {
        file.keep()
        return .failure(Failure(message: strings.editedNoteUnusable(file.path)))
      }
      return .success(edited.withUnixLineEnds)
    } catch {
      return .failure(Failure(message: strings.editorFileFails(String(cString: strerror(error.code)))))
    }
  }
}

extension String {
  /// The text with a line feed for each line end, and none behind it.
  fileprivate var withUnixLineEnds: String {
    var text = String(map { $0 == "\r\n" ? "\n" : $0 })
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
