import Glibc
import Testing

@testable import Bookmarks

/// A folder that lives as long as a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/mulu-tests-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    for name in (try? FileSystem.names(in: path)) ?? [] {
      if unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
    }
    rmdir(path)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    var replacement = try FileReplacement(of: path + "/" + name, bytes: bytes, isDurable: false)
    try replacement.commit(isDurable: false)
  }

  func text(of name: String) throws -> String {
    String(decoding: try #require(try FileSystem.read(path + "/" + name, limit: .max)), as: UTF8.self)
  }

  func names(in folder: String = "") throws -> [String] { try FileSystem.names(in: path + "/" + folder).sorted() }

  func isLink(_ name: String) -> Bool {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  func mode(of name: String) -> UInt32 {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0 ? status.st_mode & 0o777 : 0
  }
}
