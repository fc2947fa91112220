/// Numbers documents in the order in which they come, one that is known by its content or by its path by its number.
struct DocumentNumbers {
  // By their bytes, as to a file system two texts are two though they look the same.
  private var byFingerprint: [[UInt8]: Int] = [:]
  private var byPath: [[UInt8]: Int] = [:]

  /// How many documents have come.
  private(set) var count = 0

  /// The number of a document, from 0.
  ///
  /// - Parameter path: Where it lies now, if that is known to be elsewhere.
  mutating func number(of document: DocumentIdentity, at path: String? = nil) -> Int {
    let fingerprint = Array(document.fingerprint.utf8)
    let paths = [path ?? document.path, document.path].map { Array($0.utf8) }
    let number = byFingerprint[fingerprint] ?? byPath[paths[0]] ?? byPath[paths[1]] ?? count
    if number == count { count += 1 }
    if !fingerprint.isEmpty { byFingerprint[fingerprint] = number }
    for path in paths where !path.isEmpty { byPath[path] = number }
    return number
  }
}
