/// The file of a text that was copied and that the terminal did not take, for the user alone; each text replaces the last.
package struct CopiedTextFile: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Writes a text, with a line end behind it.
  package func save(_ text: String) throws(UserFileError) {
    do throws(FileSystem.Failure) {
      if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
        try FileSystem.makeFolder(String(path[..<slash]))
      }
      var replacement = try FileReplacement(of: path, bytes: Array((text + "\n").utf8), isDurable: false)
      try replacement.commit(isDurable: false)
    } catch {
      throw UserFileError(error, .save, path)
    }
  }
}
