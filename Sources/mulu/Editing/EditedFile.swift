internal import Glibc

/// A file for an editor, in a folder of its own that only the user may enter; both go with the value.
struct EditedFile: ~Copyable {
  let path: String

  /// What was in it at first.
  let original: [UInt8]
  private let folder: String
  private var isKept = false

  static func make(of text: String) throws(SystemError) -> EditedFile {
    let bytes = Array((text.isEmpty ? "" : text + "\n").utf8)
    let folder = try makeFolder()
    let path = folder + "/note.txt"
    do throws(SystemError) {
      try write(bytes, to: path)
    } catch {
      remove(folder)
      throw error
    }
    return EditedFile(path: path, original: bytes, folder: folder)
  }

  private init(path: String, original: [UInt8], folder: String) {
    self.path = path
    self.original = original
    self.folder = folder
  }

  deinit { if !isKept { Self.remove(folder) } }

  /// Leaves the file where it is.
  mutating func keep() { isKept = true }

  /// What is in it now; `nil` for more than `limit` bytes.
  func read(limit: Int) throws(SystemError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .last }
    defer { Glibc.close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
      if bytes.count > limit { return nil }
    }
  }
}

extension EditedFile {
  private static func makeFolder() throws(SystemError) -> String {
    let parent = SystemEnvironment.current["TMPDIR"] ?? "/tmp"
    var template = Array((parent + "/mulu-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .last }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .last }
    var failure: SystemError?
    var written = 0
    while failure == nil, written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { written += count } else if errno != EINTR { failure = .last }
    }
    if close(descriptor) != 0, failure == nil { failure = .last }
    if let failure { throw failure }
  }

  private static func remove(_ folder: String) {
    // Editors leave copies beside a file.
    if let stream = opendir(folder) {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink(folder + "/" + name) }
      }
      closedir(stream)
    }
    rmdir(folder)
  }
}
