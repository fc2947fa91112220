/// The folder of what was chosen for single documents, a small file for each.
///
/// A file that cannot be understood is set aside under a new name and never overwritten.
package struct DocumentChoiceFolder: Sendable {
  package let path: String
  private let folder: DocumentFolder

  /// What reading or saving gives.
  package struct Result: Equatable, Sendable {
    package var choices: DocumentChoices

    /// The new path of a file that could not be understood.
    package var setAside: String?
  }

  package init(path: String) {
    self.path = path
    folder = DocumentFolder(path: path, isDurable: true)
  }
}

extension DocumentChoiceFolder {
  /// The choices for a document, by its content or else by its path.
  ///
  /// - Parameter now: The time in seconds since 1970.
  package func read(for document: DocumentIdentity, now: Int) throws(UserFileError) -> Result {
    let (object, setAside) = try object(for: document, now: now)
    return Result(choices: DocumentChoices(json: object), setAside: setAside)
  }

  /// Saves what has changed in the choices for a document, and gives what is saved then.
  ///
  /// - Parameter origin: The choices when they were read; what another program has changed since stays.
  package func save(
    _ choices: DocumentChoices, since origin: DocumentChoices, for document: DocumentIdentity, title: String, now: Int
  ) throws(UserFileError) -> Result {
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(path)
    } catch {
      throw UserFileError(error, .save, path)
    }
    let lock = FileLock(path + "/lock")
    if lock.state == .busy { throw UserFileError(action: .save, path: path, problem: .locked) }
    var (object, setAside) = try object(for: document, now: now)
    let merged = choices.merged(with: DocumentChoices(json: object), since: origin)
    merged.write(to: &object)
    object["document"] = document.json(title: title)
    try folder.save(object, for: document)
    lock.release()
    return Result(choices: merged, setAside: setAside)
  }
}

extension DocumentChoiceFolder {
  private func object(
    for document: DocumentIdentity, now: Int
  ) throws(UserFileError) -> (JSONObject, setAside: String?) {
    let file = folder.file(ofFingerprint: document.fingerprint)
    switch try folder.contents(of: file) {
    case .object(let object): return (object, nil)
    case .broken: return ([:], try FileSystem.setAside(file, now: now))
    case .missing: break
    }
    guard let former = folder.file(ofPath: document.path) else { return ([:], nil) }
    switch try folder.contents(of: former) {
    case .object(let object): return (object["document"]?.object?["path"]?.string == document.path ? object : [:], nil)
    case .broken: return ([:], try FileSystem.setAside(former, now: now))
    case .missing: return ([:], nil)
    }
  }
}
