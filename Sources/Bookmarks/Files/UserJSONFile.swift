/// A small file of the user's that holds one JSON object: settings, which are good to have and no loss.
package struct UserJSONFile: Sendable {
  package let path: String

  /// The most bytes that are taken for such a file.
  private static let greatestSize = 1024 * 1024

  package init(path: String) { self.path = path }

  /// The object; `nil` where there is none that can be read.
  package func read() -> JSONObject? {
    guard let bytes = try? FileSystem.read(path, limit: Self.greatestSize) else { return nil }
    return try? JSONParser.value(of: bytes).object
  }

  /// Puts an object in the place of the one before.
  package func save(_ object: JSONObject) throws(UserFileError) {
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
      FileReplacement.removeLeftovers(of: path, leastAge: FileReplacement.greatestAge)
      var replacement = try FileReplacement(of: path, bytes: JSONWriter.bytes(of: .object(object)), isDurable: false)
      try replacement.commit(isDurable: false)
    } catch {
      throw UserFileError(error, .save, path)
    }
  }
}
