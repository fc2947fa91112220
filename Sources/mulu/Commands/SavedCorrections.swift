internal import ArgumentParser
internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

/// The corrections of a document's outline on disk, for the commands.
struct SavedCorrections {
  private var corrections: OutlineCorrections
  private let file: DocumentFile
  private var keeper: ChoiceKeeper

  /// Reads them; ends the program with one line where the file cannot be opened or marks its headings itself.
  init(of path: String) throws {
    let environment = SystemEnvironment.current
    let folder = environment.userFolders.choicesFolder.map { DocumentChoiceFolder(path: $0) }
    do throws(OpeningFailure) {
      let opened = try OpenedFile(
        path: path, folder: folder, waitsForAll: true, strings: .inLanguage(environment.language))
      if let warning = opened.warning { Diagnostics.write(warning) }
      file = opened.file
      keeper = ChoiceKeeper(
        file.choices, saved: opened.savedChoices, for: file.source.identity, title: file.name, in: folder)
      corrections = file.choices.corrections
    } catch {
      Diagnostics.write(error.description)
      throw ExitCode.failure
    }
    if file.format != .plainText {
      Diagnostics.write(InterfaceStrings.inLanguage(environment.language).headingsAreMarked)
      throw ExitCode.failure
    }
  }

  /// One line each: the level (`-` for a line that is no heading), and an expression between slashes or the line's text.
  var lines: [String] {
    corrections.patterns.map { "\($0.level)\t/\($0.expression.singleLine)/" }
      + corrections.lines.map { "\($0.level.map { String($0) } ?? "-")\t\($0.line.text.singleLine)" }
  }

  /// Changes the corrections of a document and saves them.
  static func change(of path: String, _ body: (inout OutlineCorrections) throws -> Void) throws {
    var saved = try SavedCorrections(of: path)
    try body(&saved.corrections)
    try saved.save()
  }

  /// Saves them; ends the program with one line where that is not possible.
  private mutating func save() throws {
    keeper.choices.corrections = corrections
    let message = keeper.save(InterfaceStrings.inLanguage(SystemEnvironment.current.language))
    if let message { Diagnostics.write(message) }
    if keeper.hasUnsaved { throw ExitCode.failure }
  }
}
