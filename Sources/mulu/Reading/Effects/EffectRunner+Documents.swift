internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

extension EffectRunner {
  /// Opens a document.
  mutating func open(_ path: String) -> [Event] {
    do throws(OpeningFailure) {
      return try open(path, at: nil)
    } catch {
      // The shelf tells the folder.
      return [.openingFailed(strings.text(of: error.problem, path: AbsolutePath.name(of: path)))]
    }
  }

  /// Opens the file of a document that has bookmarks, at one of them where that is given.
  mutating func open(_ document: DocumentIdentity, at bookmark: BookmarkID?) -> [Event] {
    let paths = data.paths(of: document)
    guard !paths.isEmpty else { return [.openingFailed(strings.bookmarkedPipe)] }
    for path in paths {
      do throws(OpeningFailure) {
        return try open(path, at: bookmark)
      } catch  where error.problem != .missing {
        return [.openingFailed(strings.text(of: error.problem, path: AbsolutePath.name(of: path)))]
      } catch {}
    }
    let name = AbsolutePath.name(of: paths[0])
    let folder = paths[0].dropLast(name.count + 1)
    return [.openingFailed(strings.bookmarkedFileMissing(name.singleLine, String(folder).singleLine))]
  }

  /// Opens a document; where that fails, the one that is open stays so.
  private mutating func open(_ path: String, at bookmark: BookmarkID?) throws(OpeningFailure) -> [Event] {
    let opened = try OpenedFile(path: path, folder: data.choices, waitsForAll: false, strings: strings)
    let notices = close()
    return notices + [.documentOpened(show(opened), at: bookmark)]
  }

  /// The document of a file as far as it is read at once, which is the open one from now on.
  mutating func show(_ opened: OpenedFile) -> OpenDocument {
    let file = opened.file
    let document = file.beginning
    lastNumber += 1
    var open = file.open(document, number: lastNumber, strings)
    let keeper = ChoiceKeeper(
      file.choices, saved: opened.savedChoices, for: open.identity, title: open.title, in: data.choices)
    current = CurrentDocument(file, showing: document, keeper: keeper, number: lastNumber, into: mailbox)
    open.record = data.records?.record(of: open.identity).map { translated($0, to: file, document) }
    if let warning = opened.warning ?? saveChoices() { open.notice = .warning(warning) }
    return open
  }

  /// Begins to read the rest of the open document, once its beginning is on the screen: until then the machine has nothing
  /// more important to do than that.
  mutating func readOn() { current?.readOn() }

  /// Remembers corrections of the outline and reads the open document anew with them.
  ///
  /// - Parameter shownThrough: How far, in bytes of text, the document is shown by now.
  mutating func correct(_ corrections: OutlineCorrections, shownThrough: Int) -> [Event] {
    current?.keeper.choices.corrections = corrections
    lastNumber += 1
    let number = lastNumber
    current?.readAnew(as: number, shownThrough: shownThrough)
    return notices(saveChoices())
  }

  mutating func close() -> [Event] {
    let notices = notices(saveChoices())
    current?.stop()
    current = nil
    return notices
  }

  /// Saves what is chosen for the open document; what to tell where that is not possible.
  mutating func saveChoices() -> String? {
    let strings = strings
    return current?.keeper.save(strings)
  }

  /// Tells once if the open file is no longer what is shown.
  mutating func lookAtFile() -> [Event] { current?.watch.look().map { [$0] } ?? [] }

  /// Tells once if the open file has become shorter than what is shown of it.
  mutating func lookForDamage() -> [Event] { current?.watch.lookForDamage().map { [$0] } ?? [] }
}

extension EffectRunner {
  /// What tells of a failure, if there is one.
  func notices(_ warning: String?) -> [Event] { warning.map { [.noticed(.warning($0))] } ?? [] }
}

extension DocumentFile {
  /// What is shown of the file, as the document with a number.
  func open(_ document: Document, number: Int, _ strings: InterfaceStrings) -> OpenDocument {
    var open = OpenDocument(
      document: document, identity: source.identity, name: name, choices: choices, number: number)
    let malformed = malformedAtBeginning
    if malformed > 0 { open.notice = .warning(strings.malformedText(malformed, document.encoding)) }
    return open
  }
}
