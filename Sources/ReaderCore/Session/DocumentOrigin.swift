internal import Bookmarks

/// The document from whose list of all bookmarks others were opened: quitting one of those returns to it.
///
/// However many were gone through, it is one step back, as whoever quits wants to be done with them.
struct DocumentOrigin: Equatable, Sendable {
  private var origin: DocumentIdentity?

  /// The document that is being left for one which is not open yet.
  private var left: DocumentIdentity?

  /// Notes that a document is to be left for that of a bookmark.
  mutating func note(_ effects: [Effect], from open: OpenDocument) {
    let opens = effects.contains { if case .openBookmarked = $0 { true } else { false } }
    if opens, open.isDocument { left = open.identity }
  }

  mutating func documentWasOpened(_ document: DocumentIdentity) {
    origin = origin ?? left
    if origin?.isSameDocument(as: document) == true { origin = nil }
    left = nil
  }

  mutating func openingFailed() { left = nil }

  /// The document to return to, which is no longer one then.
  mutating func take() -> DocumentIdentity? {
    defer { origin = nil }
    return origin
  }
}
