internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// Copies the selected passage and leaves selecting.
  mutating func copySelection(withSource: Bool) -> [Effect] {
    guard let range = selection?.range else { return [] }
    selection = nil
    return copy(range, withSource: withSource)
  }

  /// Copies the sentence that selecting would begin with; in the list of bookmarks, what is kept there.
  mutating func copySentence(withSource: Bool) -> [Effect] {
    if navigatorHasFocus {
      guard navigator.kind == .bookmarks, let kept = selectedPlacedBookmark else { return [] }
      return copy(kept, withSource: withSource)
    }
    guard let range = selectableSentence() else {
      message = .notice(strings.nothingToSelect)
      return []
    }
    return copy(range, withSource: withSource)
  }

  /// Copies the passage of a bookmark, of a place the sentence there; of one that is lost, or of another document, the
  /// text that was kept with it.
  mutating func copy(_ kept: PlacedBookmark, withSource: Bool) -> [Effect] {
    if kept.certainty == .lost || !isOwn(kept.bookmark) {
      let quote = kept.bookmark.quote
      let text = quote.exact.isEmpty ? quote.excerpt(length: .max) : quote.exact
      return copy(text: text.withoutControls, from: withSource ? PassageSource(of: kept.bookmark) : nil)
    }
    if !kept.range.isEmpty { return copy(kept.range, withSource: withSource) }
    var units = PassageUnits(document: document)
    return copy(units.unit(.sentence, at: kept.position) ?? kept.range, withSource: withSource)
  }

  /// How many characters of text a passage has, and whether they were counted: of a long one they are judged by its bytes.
  func characters(in range: Range<Int>) -> (count: Int, isCounted: Bool) {
    if range.count > Self.longestCounted { return (range.count / (fitsHan ? 3 : 1), false) }
    return (document.readText(in: range).count { !$0.isWhitespace }, true)
  }

  /// Counting is done for every screen.
  private static let longestCounted = 256 * 1024
}

extension ReaderState {
  private mutating func copy(_ range: Range<Int>, withSource: Bool) -> [Effect] {
    let text = document.copiedText(in: range).withoutControls
    return copy(text: text, from: withSource ? PassageSource(of: range.lowerBound, in: open) : nil)
  }

  /// Copies a text, in quotation marks where its source is to stand behind it, as is usual in the language of the text.
  private mutating func copy(text: String, from source: PassageSource?) -> [Effect] {
    let text =
      text.isEmpty ? "" : source.map { $0.quotation(of: text, isChinese: text.isMainlyHan ?? fitsHan) } ?? text
    guard !text.isEmpty else {
      message = .notice(strings.nothingToSelect)
      return []
    }
    message = .notice(strings.copied(text.count { !$0.isWhitespace }))
    return [.copy(text)]
  }
}

extension String {
  /// The text without control characters but line ends and TABs: whoever pastes it into a shell must not run anything.
  fileprivate var withoutControls: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      if !isControl || scalar == "\n" || scalar == "\t" { text.append(scalar) }
    }
    return String(text)
  }
}
