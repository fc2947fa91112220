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
    let descriptor = open(resolved(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
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

  /// Makes a folder, and those above it, for the user alone; those that are there stay as they are.
  ///
  /// A link of someone else on the way is not followed.
  static func makeFolder(_ path: String) throws(Failure) {
    var status = stat()
    if lstat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFLNK, !isTrusted(status) { throw Failure(code: ELOOP) }
      if let above = folder(of: path) { try makeFolder(above) }
      return
    }
    guard errno == ENOENT, let above = folder(of: path) else { throw Failure(code: errno) }
    try makeFolder(above)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Failure(code: errno) }
  }

  private static func folder(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
    return String(path[..<slash])
  }

  /// The place that a path leads to through links that are the user's own.
  ///
  /// A file may lie elsewhere on purpose, and stays there when it is written. Links of others lead nowhere.
  static func resolved(_ path: String) -> String {
    var path = path
    for _ in 0..<8 {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, isTrusted(status) else { break }
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = readlink(path, &buffer, buffer.count)
      guard length > 0 else { break }
      let target = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = target.hasPrefix("/") ? target : (folder(of: path) ?? "") + "/" + target
    }
    return path
  }

  /// Whether a link is the user's or the system's: the rule of Linux's `protected_symlinks`.
  private static func isTrusted(_ link: stat) -> Bool { link.st_uid == geteuid() || link.st_uid == 0 }

  /// Whether anything has a name, be it a link to nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The size of what a path names, in bytes; none where that is nothing.
  static func size(of path: String) -> Int {
    var status = stat()
    return lstat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func rename(_ path: String, to newPath: String) throws(Failure) {
    guard Glibc.rename(path, newPath) == 0 else { throw Failure(code: errno) }
  }

  static func remove(_ path: String) { unlink(path) }

  /// Writes the bytes of a file that cannot be understood under a new name beside it, and returns that.
  ///
  /// - Parameter now: The time in seconds since 1970, which becomes a part of the name.
  static func copyAside(_ bytes: [UInt8], from path: String, now: Int) throws(Failure) -> String {
    let newPath = freePath(beside: path, now: now)
    var replacement = try FileReplacement(of: newPath, bytes: bytes, isDurable: true)
    try replacement.commit(isDurable: false)
    return newPath
  }

  /// Renames a file that cannot be understood, so that it is never overwritten, and returns its new path.
  ///
  /// - Parameter now: The time in seconds since 1970, which becomes a part of the name.
  static func setAside(_ path: String, now: Int) throws(UserFileError) -> String {
    let newPath = freePath(beside: path, now: now)
    do throws(Failure) {
      try rename(path, to: newPath)
    } catch {
      throw UserFileError(error, .setAside, path)
    }
    return newPath
  }

  private static func freePath(beside path: String, now: Int) -> String {
    let name = path + ".broken-" + Timestamp.compactText(of: now)
    var newPath = name
    var number = 1
    while exists(newPath) {
      number += 1
      newPath = "\(name)-\(number)"
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
