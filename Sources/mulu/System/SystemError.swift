internal import Glibc
internal import ReaderCore

/// An error that the system reported.
struct SystemError: Error {
  /// The `errno` value.
  let code: Int32

  /// The last call's error.
  static var last: SystemError { SystemError(code: errno) }

  /// What it means for a document that was to be opened.
  var problem: FileProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .noPermission
    case EISDIR: .isFolder
    case ENXIO, ENODEV: .notAFile
    case ENOEXEC: .binary
    default: .system(String(cString: strerror(code)))
    }
  }
}
