/// Why a file of the user's own data could not be read or written: what was wrong, with which file, and what to do.
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

extension UserFileError {
  /// One sentence for the reader, and what can be done.
  package var message: String { "Cannot \(actionText) \(path): \(problemText)." }

  private var actionText: String {
    switch action {
    case .read: "read"
    case .save: "save"
    case .setAside: "set aside"
    }
  }

  private var problemText: String {
    switch problem {
    case .diskFull: "the disk is full; free some space"
    case .readOnly: "the disk can only be read; choose another folder with XDG_DATA_HOME and XDG_STATE_HOME"
    case .noPermission: "no permission; make the folder and the file yours to write"
    case .locked: "another program is writing it; it will be tried again"
    case .notAFile: "something else has that name; move it away"
    case .tooLarge: "it is too large; move it away"
    case .system(_, let text): text
    }
  }
}
