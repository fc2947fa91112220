internal import Bookmarks
internal import DocumentModel
internal import Glibc

/// The bytes of a file or pipe, before they are taken for text.
struct FileBytes {
  /// The path as it was given; `-` for standard input.
  let path: String

  /// The file's own bytes; of a pipe, those that had come when it was opened.
  let bytes: TextStorage

  /// What tells the document from others, whatever encoding it is read in.
  let identity: DocumentIdentity

  /// What the mapping knows of the file being cut; `nil` for what came through a pipe.
  let mapping: MappedFile?

  /// What the file was when it was opened.
  let stamp: FileStamp?

  /// What further bytes come through.
  let pipe: PipedText?

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameter waitsForAll: Whether a pipe is read to its end; else a beginning is enough.
  init(path: String, waitsForAll: Bool) throws(OpeningFailure) {
    do throws(SystemError) {
      try self.init(opening: path, waitsForAll: waitsForAll)
    } catch {
      throw OpeningFailure(path: path, problem: error.problem)
    }
  }

  private init(opening path: String, waitsForAll: Bool) throws(SystemError) {
    self.path = path
    let input = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard input >= 0 else { throw .last }
    var status = stat()
    guard fstat(input, &status) == 0 else { throw .last }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw SystemError(code: EISDIR)
    case S_IFREG:
      defer { close(input) }
      let mapping = try MappedFile(descriptor: input, count: Int(status.st_size))
      self.mapping = mapping
      bytes = mapping.storage
      stamp = FileStamp(status)
      pipe = nil
    case S_IFIFO, S_IFSOCK:
      let text = try PipedText(descriptor: input)
      try text.readBeginning()
      while waitsForAll, !text.isComplete { try text.read() }
      pipe = text
      bytes = text.storage
      mapping = nil
      stamp = nil
    default: throw SystemError(code: ENODEV)
    }
    identity = DocumentIdentity(
      fingerprint: DocumentIdentity.fingerprint(of: bytes), path: path == "-" ? "" : AbsolutePath.of(path))
  }

  private init(
    path: String, bytes: TextStorage, identity: DocumentIdentity, mapping: MappedFile?, stamp: FileStamp?
  ) {
    self.path = path
    self.bytes = bytes
    self.identity = identity
    self.mapping = mapping
    self.stamp = stamp
    pipe = nil
  }

  /// All that came through a pipe that has ended, or the file's bytes, to be read once more; `nil` while a pipe is open.
  var readAgain: FileBytes? {
    guard let pipe else { return self }
    guard pipe.isComplete else { return nil }
    return FileBytes(path: path, bytes: pipe.storage, identity: identity, mapping: nil, stamp: nil)
  }
}
