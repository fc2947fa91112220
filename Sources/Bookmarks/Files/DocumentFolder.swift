/// A folder of small JSON files, one for each document, so that opening one never reads the others.
///
/// A file is named by the document's fingerprint. Beside the files `paths/` holds, named by the digest of a path, the
/// fingerprint of what was last saved for it: so a file that was edited finds what was kept under its old content.
struct DocumentFolder: Sendable {
  let path: String

  /// Whether saving waits until the disk has it.
  let isDurable: Bool

  /// What a file holds.
  enum Contents: Equatable {
    case missing
    case object(JSONObject)
    /// Something that is no JSON object.
    case broken
  }

  /// The most bytes that are taken for a file.
  private static let greatestSize = 1024 * 1024
}

extension DocumentFolder {
  /// The file of a document's content.
  ///
  /// A fingerprint that this program did not make may hold what no file name can.
  func file(ofFingerprint fingerprint: String) -> String {
    let isPlain = !fingerprint.isEmpty && fingerprint.utf8.count <= 64 && fingerprint.allSatisfy(\.isHexDigit)
    return path + "/" + (isPlain ? fingerprint : ContentDigest.digits(of: Array(fingerprint.utf8))) + ".json"
  }

  /// The file of what was last saved for a path; `nil` where nothing was.
  func file(ofPath documentPath: String) -> String? {
    guard !documentPath.isEmpty, let bytes = bytes(ofIndex: indexFile(of: documentPath)) else { return nil }
    return file(ofFingerprint: String(decoding: bytes, as: UTF8.self))
  }

  /// All files, in no order.
  func files() -> [String] {
    ((try? FileSystem.names(in: path)) ?? []).filter { $0.hasSuffix(".json") }.map { path + "/" + $0 }
  }

  /// What a file holds.
  func contents(of file: String) throws(UserFileError) -> Contents {
    do throws(FileSystem.Failure) {
      guard let bytes = try FileSystem.read(file, limit: Self.greatestSize) else { return .missing }
      guard let object = try? JSONParser.value(of: bytes).object else { return .broken }
      return .object(object)
    } catch {
      throw UserFileError(error, .read, file)
    }
  }

  /// The lock of the whole folder, waited for at most a fifth of a second.
  func lock() -> FileLock { FileLock(path + "/lock", attempts: 40) }

  /// Puts an object into the file of a document's content, and makes its path lead there.
  func save(_ object: JSONObject, for document: DocumentIdentity) throws(UserFileError) {
    let file = file(ofFingerprint: document.fingerprint)
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(path + "/paths")
      for folder in [path + "/", path + "/paths/"] {
        FileReplacement.removeLeftovers(of: folder, leastAge: FileReplacement.greatestAge)
      }
      try replace(file, with: JSONWriter.bytes(of: .object(object)))
      let index = indexFile(of: document.path)
      let fingerprint = Array(document.fingerprint.utf8)
      if !document.path.isEmpty, bytes(ofIndex: index) != fingerprint { try replace(index, with: fingerprint) }
    } catch {
      throw UserFileError(error, .save, file)
    }
  }
}

extension DocumentFolder {
  private func bytes(ofIndex file: String) -> [UInt8]? { try? FileSystem.read(file, limit: Self.greatestSize) }

  private func replace(_ file: String, with bytes: [UInt8]) throws(FileSystem.Failure) {
    var replacement = try FileReplacement(of: file, bytes: bytes, isDurable: isDurable)
    try replacement.commit(isDurable: isDurable)
  }

  private func indexFile(of documentPath: String) -> String {
    path + "/paths/" + ContentDigest.digits(of: Array(documentPath.utf8))
  }
}
