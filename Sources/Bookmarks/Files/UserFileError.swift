/// Why a file of the user's own data could not be read or written: what was wrong, and with which file.
package struct UserFileError: Error, Equatable {
  /// What was to be done.
  package enum Action: Equatable, Sendable {
    case read, save
    /// A file that could not be understood was to be renamed.
    case setAside
  }

  /// What stood in the way.
  package enum Problem: Equatable, Sendable {
    case diskFull
    case readOnly
    case noPermission
    /// Another program has held the lock for too long.
    case locked
    /// There is something at the path that is no ordinary file or folder.
    case notAFile
    case tooLarge
    /// Any other error, by its number and the system's name for it.
    case system(code: Int32, text: String)
  }

  package var action: Action
  package var path: String
  package var problem: Problem
}
