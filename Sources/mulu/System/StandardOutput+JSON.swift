internal import Bookmarks

extension StandardOutput {
  /// Writes a JSON value and a line end.
  mutating func write(_ value: JSONValue) {
    write(String(decoding: JSONWriter.bytes(of: value), as: UTF8.self))
  }
}
