internal import DocumentModel

extension ReaderState {
  /// How much of a growing document has been read from the file, in percent.
  var percentRead: Int {
    guard document.storage.count > 0 else { return 100 }
    return min(99, document.readThrough / max(1, document.storage.count / 100))
  }
}

extension Document {
  /// Whether the text as it is shown differs from the file's, so that there is something to tell.
  var isRepaired: Bool {
    format == .plainText && (!furniture.isEmpty || blocks.prefix(2_000).contains { $0.traits.contains(.hardWrapped) })
  }
}
