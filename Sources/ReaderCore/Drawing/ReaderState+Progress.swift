internal import DocumentModel

extension ReaderState {
  /// How much of a growing document has been read from the file, in percent.
  var percentRead: Int {
    guard document.storage.count > 0 else { return 100 }
    return min(99, document.readThrough / max(1, document.storage.count / 100))
  }

  /// The minutes that the rest of the document takes; `nil` at its end and for a document still being read.
  func minutesLeft(progress: Double) -> Int? {
    guard document.isComplete, progress < 1 else { return nil }
    let bytes = Double(document.storage.count - min(position, document.storage.count))
    // Silent reading of Chinese runs at some 400 characters a minute, of English at some 240 words of 6 letters with
    // the blank (Brysbaert 2019, "How many words do we read per minute?").
    let bytesPerMinute = fitsHan ? 400.0 * 3 : 240.0 * 6
    return max(1, Int((bytes / bytesPerMinute).rounded()))
  }
}

extension Document {
  /// Whether the text as it is shown differs from the file's, so that there is something to tell.
  var isRepaired: Bool {
    format == .plainText && (!furniture.isEmpty || blocks.prefix(2_000).contains { $0.traits.contains(.hardWrapped) })
  }
}
