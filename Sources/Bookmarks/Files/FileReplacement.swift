internal import Glibc

/// A new version of a file, written beside it and put in its place in one step, so that the file is whole at every
/// moment.
struct FileReplacement: ~Copyable {
  private let path: String
  private let temporaryPath: String
  private var isPending = true

  /// Writes the new version beside the file, for the user alone; `isDurable` waits until the disk has it.
  init(of path: String, bytes: [UInt8], isDurable: Bool) throws(FileSystem.Failure) {
    self.path = path
    temporaryPath = "\(path).\(getpid()).new"
    let descriptor = try Self.create(temporaryPath)
    var failure = Self.write(bytes, to: descriptor)
    if failure == nil, isDurable, fsync(descriptor) != 0 { failure = FileSystem.Failure(code: errno) }
    // Some network file systems tell only at closing that the disk is full.
    if close(descriptor) != 0, failure == nil, errno != EINTR { failure = FileSystem.Failure(code: errno) }
    if let failure {
      unlink(temporaryPath)
      isPending = false
      throw failure
    }
  }

  deinit { if isPending { unlink(temporaryPath) } }

  /// Puts the new version in the file's place; `isDurable` waits until the disk has the change.
  mutating func commit(isDurable: Bool) throws(FileSystem.Failure) {
    try FileSystem.rename(temporaryPath, to: path)
    isPending = false
    if isDurable { Self.syncFolder(of: path) }
  }

  private static func create(_ path: String) throws(FileSystem.Failure) -> Int32 {
    // O_EXCL follows no link that someone else has put there.
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    var descriptor = open(path, flags, 0o600)
    if descriptor < 0 && errno == EEXIST {
      // Left behind by a program that was killed and had the same number.
      unlink(path)
      descriptor = open(path, flags, 0o600)
    }
    guard descriptor >= 0 else { throw FileSystem.Failure(code: errno) }
    return descriptor
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> FileSystem.Failure? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let length = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if length < 0 && errno == EINTR { continue }
        if length <= 0 { return FileSystem.Failure(code: length < 0 ? errno : EIO) }
        written += length
      }
      return nil
    }
  }

  private static func syncFolder(of path: String) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let descriptor = open(String(path[...slash]), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    // Not every file system can sync a folder; the file itself is whole either way.
    fsync(descriptor)
    close(descriptor)
  }
}
