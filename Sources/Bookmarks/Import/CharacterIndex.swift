internal import DocumentModel

/// Finds code points of a text by their number without going through all that stands before them.
struct CharacterIndex: Sendable {
  /// The offset of each code point whose number is a multiple of `step`.
  private let offsets: [Int]
  private let storage: TextStorage

  private static let step = 1024

  init(_ storage: TextStorage) {
    self.storage = storage
    offsets = storage.withBytes { bytes in
      var scanner = CharacterScanner(bytes)
      var offsets: [Int] = []
      repeat {
        offsets.append(scanner.offset)
        let next = offsets.count * Self.step
        scanner.advance { _, number in number < next }
      } while scanner.number == offsets.count * Self.step
      return offsets
    }
  }

  /// The offsets of a range of code points; `nil` where the text has not so many.
  func offsets(of range: Range<Int>) -> Range<Int>? {
    guard let start = offset(of: range.lowerBound), let end = offset(of: range.upperBound) else { return nil }
    return start..<end
  }

  private func offset(of number: Int) -> Int? {
    let index = number / Self.step
    guard offsets.indices.contains(index) else { return nil }
    return storage.withBytes { bytes in
      var scanner = CharacterScanner(bytes, offset: offsets[index], number: index * Self.step)
      scanner.advance { _, reached in reached < number }
      return scanner.number == number ? scanner.offset : nil
    }
  }
}
