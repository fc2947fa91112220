internal import Glibc

/// A file that bookmarks are exported to; as they may be private, it is for the user alone.
package enum ExportFile {
  /// Writes a new file; `false` where something has its name, which stays as it is.
  package static func create(_ path: String, text: String) throws(UserFileError) -> Bool {
    // The empty file takes the name in one step, so that no other program can have it meanwhile; no link is followed.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor < 0 {
      if errno == EEXIST { return false }
      throw UserFileError(FileSystem.Failure(code: errno), .save, path)
    }
    close(descriptor)
    do throws(UserFileError) {
      try write(text, to: path)
    } catch {
      unlink(path)
      throw error
    }
    return true
  }

  /// Writes a file, in place of the one that is there; anything but an ordinary file stays as it is and is an error.
  package static func replace(_ path: String, text: String) throws(UserFileError) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw UserFileError(action: .save, path: path, problem: .notAFile)
    }
    try write(text, to: path)
  }

  private static func write(_ text: String, to path: String) throws(UserFileError) {
    do throws(FileSystem.Failure) {
      var replacement = try FileReplacement(of: path, bytes: Array(text.utf8), isDurable: false)
      try replacement.commit(isDurable: false)
    } catch {
      throw UserFileError(error, .save, path)
    }
  }
}
