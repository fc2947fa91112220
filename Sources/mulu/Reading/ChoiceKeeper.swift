internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

/// Keeps what is chosen for the open document in step with its file.
struct ChoiceKeeper {
  private let folder: DocumentChoiceFolder?
  private let identity: DocumentIdentity
  private let title: String

  /// The choices in force.
  var choices: DocumentChoices

  /// The choices that were last read or saved.
  private var saved: DocumentChoices

  init(
    _ choices: DocumentChoices, saved: DocumentChoices, for identity: DocumentIdentity, title: String,
    in folder: DocumentChoiceFolder?
  ) {
    self.folder = folder
    self.identity = identity
    self.title = title
    self.choices = choices
    self.saved = saved
  }

  /// Whether there is something that could not be saved yet.
  var hasUnsaved: Bool { choices != saved }

  /// Saves what has changed; what to tell where that was not possible, or a broken file was found.
  mutating func save(_ strings: InterfaceStrings) -> String? {
    guard hasUnsaved else { return nil }
    guard let folder else { return strings.noDataFolder }
    do throws(UserFileError) {
      let result = try folder.save(choices, since: saved, for: identity, title: title, now: SystemClock.now)
      // What another program has chosen meanwhile holds when the document is opened next.
      saved = choices
      return result.setAside.map { strings.choicesSetAside($0.singleLine) }
    } catch {
      return strings.text(of: error)
    }
  }
}
