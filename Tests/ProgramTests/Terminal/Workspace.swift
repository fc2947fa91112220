import Foundation

/// A folder of one test, with the home of its user and the documents; removed with the value.
final class Workspace {
  let folder: String
  private var names = 0

  init() throws {
    // Real, as the program resolves links in what it keeps; short, as a socket's path must be.
    var template = Array("/tmp/mulu-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestFailure("no temporary folder") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for name in ["home", "documents", "tmp"] { try makeFolder(path(name)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var dataFolder: String { path("data") }
  var stateFolder: String { path("state") }
  var bookmarksFile: String { dataFolder + "/mulu/bookmarks.json" }

  func path(_ name: String) -> String { folder + "/" + name }

  func newPath(_ name: String) -> String {
    names += 1
    return path("\(name)-\(names)")
  }

  /// The environment of a user who has nothing yet; `LANG` tells the character set, `LC_MESSAGES` the language.
  func environment(language: Mulu.Language) -> [String: String] {
    [
      "HOME": path("home"), "XDG_DATA_HOME": dataFolder, "XDG_STATE_HOME": stateFolder,
      "XDG_CONFIG_HOME": path("config"), "TMPDIR": path("tmp"),
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "LANG": "C.UTF-8", "LC_MESSAGES": language.rawValue, "TZ": "UTC", "TERM": "tmux-256color",
      // On a crash Swift asks what to do; nobody is there to answer.
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }
}

extension Workspace {
  /// Writes a document and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  func write(_ text: String, toPath path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> String {
    let path = path("documents/" + name)
    try bytes.write(to: URL(filePath: path))
    return path
  }

  /// Copies a document of the fixtures and returns its path.
  func document(_ name: String) throws -> String {
    let path = path("documents/" + name)
    if !FileManager.default.fileExists(atPath: path) {
      try FileManager.default.copyItem(atPath: Fixtures.path("documents/" + name), toPath: path)
    }
    return path
  }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// The text of a file; bytes that are no UTF-8 are shown as U+FFFD.
  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// Waits until the place in a document is saved.
  func waitForSavedPlace() async throws {
    try await Patience.wait(otherwise: "no place was saved") {
      try? FileManager.default.contentsOfDirectory(atPath: stateFolder + "/mulu/places").first { $0.hasSuffix(".json") }
    }
  }

  /// The text of a file, as soon as it has any.
  func textWhenWritten(of path: String) async throws -> String {
    try await Patience.wait(otherwise: "\(path) was not written") {
      let text = try? text(of: path)
      return text?.isEmpty == false ? text : nil
    }
  }
}
