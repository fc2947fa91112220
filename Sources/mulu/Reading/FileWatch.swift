internal import ReaderCore

/// Notices, once, that a file is no longer what is shown of it.
struct FileWatch {
  private let file: FileBytes
  private var hasToldOfChange = false
  private var hasToldOfDamage = false
  private var lastLook = ContinuousClock.now

  init(_ file: FileBytes) { self.file = file }

  /// Whether something else lies at the path by now, or the file was written to; looks at most once a second.
  mutating func look() -> Event? {
    let now = ContinuousClock.now
    guard !hasToldOfChange, now - lastLook > .seconds(1), let stamp = file.stamp else { return nil }
    lastLook = now
    guard FileStamp(path: file.path) != stamp else { return nil }
    hasToldOfChange = true
    return .fileChanged(isShorter: false)
  }

  /// Whether the file has become shorter than what was shown of it.
  mutating func lookForDamage() -> Event? {
    guard !hasToldOfDamage, file.mapping?.isDamaged == true else { return nil }
    hasToldOfDamage = true
    hasToldOfChange = true
    return .fileChanged(isShorter: true)
  }
}
