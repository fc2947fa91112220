/// Numbers documents in the order in which they come, one that is known by its content or by its path by its number.
struct DocumentNumbers {
  private var byFingerprint: [String: Int] = [:]
  private var byPath: [String: Int] = [:]

  /// How many documents have come.
  private(set) var count = 0

  /// The number of a document, from 0.
  ///
  /// - Parameter path: Where it lies now, if that is known to be elsewhere.
  mutating func number(of document: DocumentIdentity, at path: String? = nil) -> Int {
    let path = path ?? document.path
    let number = byFingerprint[document.fingerprint] ?? byPath[path] ?? byPath[document.path] ?? count
    if number == count { count += 1 }
    if !document.fingerprint.isEmpty { byFingerprint[document.fingerprint] = number }
    for path in [document.path, path] where !path.isEmpty { byPath[path] = number }
    return number
  }
}
