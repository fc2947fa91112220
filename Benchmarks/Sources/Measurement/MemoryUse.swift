internal import Glibc

/// What a process keeps in memory, in bytes, as Linux counts it.
package struct MemoryUse: Sendable {
  /// The most that was resident at any time, mapped files included.
  package var peak = 0
  /// What is the process's own: heap and stack, without mapped files.
  package var anonymous = 0

  init?(process: pid_t) {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        .split { $0 == " " || $0 == "\t" }
      guard words.count > 1, let kilobytes = Int(words[1]) else { continue }
      if words[0] == "VmHWM:" { peak = kilobytes * 1024 }
      if words[0] == "RssAnon:" { anonymous = kilobytes * 1024 }
    }
  }
}
