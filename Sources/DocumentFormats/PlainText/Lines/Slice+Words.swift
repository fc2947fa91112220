/// What words a piece of text begins with, ends with and holds.
extension Slice<UnsafeBufferPointer<UInt8>> {
  func begins(with word: String) -> Bool { starts(with: word.utf8) }

  func ends(with word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }

  func holds(_ word: String) -> Bool { firstPlace(of: word) != nil }

  /// The offset of a word where it stands first.
  func firstPlace(of word: String) -> Int? {
    let first = word.utf8.first
    return indices.first { self[$0] == first && self[$0...].begins(with: word) }
  }
}
