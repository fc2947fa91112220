internal import DocumentModel

extension Document {
  /// How many code points of the text stand before each of some ascending offsets.
  ///
  /// A mark of the byte order at the beginning is no part of the text, and one U+FFFD counts for what is malformed.
  func characterNumbers(ofOffsets offsets: [Int]) -> [Int] {
    storage.withBytes { bytes in
      var scanner = CharacterScanner(bytes)
      return offsets.map { offset in
        scanner.advance { position, _ in position < offset }
        return scanner.number
      }
    }
  }
}
