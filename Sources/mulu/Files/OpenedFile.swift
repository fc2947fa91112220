internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

/// A document's file, opened as a person has chosen to read it.
struct OpenedFile {
  let file: DocumentFile

  /// The choices that are saved, which those of the file may differ from.
  let savedChoices: DocumentChoices

  /// What there is to say about the choices: that their file could not be read.
  let warning: String?

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameters:
  ///   - folder: Where choices are kept.
  ///   - encoding: What goes before the encoding that was chosen; `nil` leaves it at that.
  ///   - patterns: Patterns of headings that go before those that were chosen.
  ///   - waitsForAll: Whether all is read; else a beginning is enough for plain text.
  init(
    path: String, folder: DocumentChoiceFolder?, encoding: EncodingRequest? = nil, patterns: [HeadingPattern] = [],
    waitsForAll: Bool,
    strings: InterfaceStrings
  ) throws(OpeningFailure) {
    let source = try FileBytes(path: path, waitsForAll: waitsForAll)
    var saved = DocumentChoices()
    var warning: String?
    do throws(UserFileError) {
      if let result = try folder?.read(for: source.identity, now: SystemClock.now) {
        saved = result.choices
        warning = result.setAside.map { strings.choicesSetAside($0.singleLine) }
      }
    } catch {
      warning = strings.text(of: error)
    }
    var choices = saved
    if let encoding { choices.encoding = encoding.name }
    choices.corrections.patterns = patterns + choices.corrections.patterns
    file = try DocumentFile(source, choices: choices, waitsForAll: waitsForAll)
    savedChoices = saved
    self.warning = warning
  }
}
