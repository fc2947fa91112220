internal import Glibc

/// A new version of a file, written beside it and put in its place in one step, so that the file is whole at every
/// moment.
struct FileReplacement: ~Copyable {
  private let path: String
  private let temporaryPath: String
  private var isPending = true

  /// Writes the new version beside the file, for the user alone; `isDurable` waits until the disk has it.
  init(of path: String, bytes: [UInt8], isDurable: Bool) throws(FileSystem.Failure) {
    self.path = FileSystem.resolved(path)
    temporaryPath = Self.temporaryPath(for: self.path)
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
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
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

extension FileReplacement {
  /// No program writes a file for so long, in seconds.
  static let greatestAge = 3_600

  private static let suffix = ".new"

  /// Random, so that programs in several containers or machines that share a home do not meet.
  private static func temporaryPath(for path: String) -> String {
    var generator = SystemRandomNumberGenerator()
    return path + "." + Hexadecimal.digits(of: generator.next()) + suffix
  }

  /// Makes a second name for a file, in one step in the place of what has that name.
  static func link(_ path: String, inPlaceOf newPath: String) throws(FileSystem.Failure) {
    let temporaryPath = temporaryPath(for: newPath)
    guard Glibc.link(path, temporaryPath) == 0 else { throw FileSystem.Failure(code: errno) }
    do throws(FileSystem.Failure) {
      try FileSystem.rename(temporaryPath, to: newPath)
    } catch {
      unlink(temporaryPath)
      throw error
    }
    // Where both are names of one file already, renaming does nothing.
    unlink(temporaryPath)
  }

  /// Removes new versions that programs have left behind when they were killed: those of a file, or of all in a folder
  /// where the path ends with a slash.
  ///
  /// - Parameter leastAge: Only those that are so many seconds old.
  static func removeLeftovers(of path: String, leastAge: Int) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[...slash])
    let name = String(path[path.index(after: slash)...])
    let now = time(nil)
    for leftover in (try? FileSystem.names(in: folder)) ?? []
    where leftover.hasPrefix(name) && leftover.hasSuffix(suffix) {
      var status = stat()
      guard lstat(folder + leftover, &status) == 0, now - status.st_mtim.tv_sec >= leastAge else { continue }
      unlink(folder + leftover)
    }
  }
}
