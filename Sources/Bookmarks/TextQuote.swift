/// The text of a passage and the text around it, by which it is found again (W3C Web Annotation, TextQuoteSelector).
///
/// It is the text as it is read: wrapped lines joined, furniture left out, paragraphs parted by a line end.
package struct TextQuote: Equatable, Sendable {
  /// The text of the passage; empty for a place.
  package var exact: String

  /// What stands before it.
  package var prefix: String

  /// What stands behind it.
  package var suffix: String

  /// Whether the sentences that it stands in stood in the document once only; `nil` where that is not known.
  ///
  /// A sentence that was said once is found again by itself, one that was repeated only by what stands around it.
  package var isUnique: Bool?

  package init(exact: String = "", prefix: String = "", suffix: String = "", isUnique: Bool? = nil) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.isUnique = isUnique
  }
}

extension TextQuote {
  /// The passage, or what stands behind a place, on one line and at most `length` characters long.
  package func excerpt(length: Int = 40) -> String {
    var line = ""
    var count = 0
    var needsBlank = false
    // No further than is needed: a list of thousands is filtered by this at each key.
    for character in exact.isEmpty ? suffix : exact {
      if character.isBlank {
        needsBlank = count > 0
        continue
      }
      let added = needsBlank ? 2 : 1
      if count + added > length { return line + (needsBlank && count < length ? " …" : "…") }
      if needsBlank { line.append(" ") }
      line.append(character)
      count += added
      needsBlank = false
    }
    return line
  }
}

extension Character {
  /// Whether it is white space; asking the tables of Unicode for each letter would take most of the time.
  fileprivate var isBlank: Bool {
    guard let first = unicodeScalars.first else { return false }
    return switch first.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: true
    case 0x1680...0x3000: first.properties.isWhitespace
    default: false
    }
  }
}
