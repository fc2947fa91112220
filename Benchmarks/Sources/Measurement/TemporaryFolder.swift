internal import FoundationEssentials
internal import Glibc

/// A folder of its own that goes away with the value.
package struct TemporaryFolder: ~Copyable {
  package let path: String

  package init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/mulu-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw MeasurementError.cannotPrepare(parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// An environment in which a program finds no settings of the user, and leaves none.
  package var environment: [String] {
    [
      "HOME=\(path)", "XDG_DATA_HOME=\(path)/data", "XDG_STATE_HOME=\(path)/state", "XDG_CONFIG_HOME=\(path)/config",
      "XDG_CACHE_HOME=\(path)/cache", "PATH=/usr/local/bin:/usr/bin:/bin", "TERM=xterm-256color", "LANG=C.UTF-8",
      "LESSHISTFILE=-",
    ]
  }
}
