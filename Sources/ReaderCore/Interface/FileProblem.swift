/// Why a document could not be opened.
package enum FileProblem: Equatable, Sendable {
  case missing
  case noPermission
  /// A folder where a file was asked for.
  case isFolder
  /// A device or socket.
  case notAFile
  /// The content is not text.
  case binary
  /// Any other error, in the system's words.
  case system(String)
}

extension InterfaceStrings {
  /// One line that names the file, what is wrong and what to do.
  package func text(of problem: FileProblem, path: String) -> String {
    let path = path.singleLine
    return switch problem {
    case .missing: fileMissing(path)
    case .noPermission: fileForbidden(path)
    case .isFolder: fileIsFolder(path)
    case .notAFile: fileIsSpecial(path)
    case .binary: fileIsBinary(path)
    case .system(let text): fileFails(path, text)
    }
  }
}
