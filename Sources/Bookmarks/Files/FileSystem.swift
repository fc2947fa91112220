internal import Glibc

/// The door to the file system: the only calls that touch it.
enum FileSystem {
  /// The number that the system gave for a failure.
  struct Failure: Error, Equatable {
    var code: Int32
  }

  /// The bytes of an ordinary file; `nil` where there is none.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8]? {
    // Without O_NONBLOCK a pipe of that name would stop the program.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw Failure(code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(code: EISDIR) }
    guard Int(status.st_size) <= limit else { throw Failure(code: EFBIG) }
    return try readAll(descriptor, size: Int(status.st_size))
  }

  private static func readAll(_ descriptor: Int32, size: Int) throws(Failure) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let length = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if length < 0 && errno == EINTR { continue }
        if length < 0 { code = errno }
        if length <= 0 { break }
        count += length
      }
    }
    if code != 0 { throw Failure(code: code) }
    return bytes
  }

  /// The names in a folder, in no order; none where there is no such folder.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw Failure(code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder, and those above it, for the user alone.
  static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw Failure(code: errno)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Failure(code: errno) }
  }

  /// Whether anything has a name, be it a link to nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func rename(_ path: String, to newPath: String) throws(Failure) {
    guard Glibc.rename(path, newPath) == 0 else { throw Failure(code: errno) }
  }

  /// Renames a file that cannot be understood, so that it is never overwritten, and returns its new path.
  ///
  /// - Parameter now: The time in seconds since 1970, which becomes a part of the name.
  static func setAside(_ path: String, now: Int) throws(UserFileError) -> String {
    let name = path + ".broken-" + Timestamp.compactText(of: now)
    var newPath = name
    var number = 1
    while exists(newPath) {
      number += 1
      newPath = "\(name)-\(number)"
    }
    do throws(Failure) {
      try rename(path, to: newPath)
    } catch {
      throw UserFileError(error, .setAside, path)
    }
    return newPath
  }
}

extension UserFileError {
  /// The error for a failure of the file system.
  init(_ failure: FileSystem.Failure, _ action: Action, _ path: String) {
    let problem: Problem =
      switch failure.code {
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnly
      case EACCES, EPERM: .noPermission
      case EISDIR, ENOTDIR, ELOOP: .notAFile
      case EFBIG: .tooLarge
      default: .system(code: failure.code, text: String(cString: strerror(failure.code)))
      }
    self.init(action: action, path: path, problem: problem)
  }
}
