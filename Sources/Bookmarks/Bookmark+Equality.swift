// Two states of a bookmark are equal where nothing of them differs in a single byte: a merge that took texts for equal which are
// not would keep now the one and now the other.

extension Bookmark {
  package static func == (one: Self, other: Self) -> Bool {
    one.id == other.id && one.modified == other.modified && one.created == other.created
      && one.position == other.position && one.length == other.length && one.mark == other.mark
      && one.document == other.document && one.quote == other.quote
      && one.documentTitle.hasSameBytes(as: other.documentTitle)
      && one.name.hasSameBytes(as: other.name) && one.note.hasSameBytes(as: other.note)
      && one.color.rawValue.hasSameBytes(as: other.color.rawValue)
      && one.section.elementsEqual(other.section) { $0.hasSameBytes(as: $1) }
  }
}

extension TextQuote {
  package static func == (one: Self, other: Self) -> Bool {
    one.isUnique == other.isUnique && one.exact.hasSameBytes(as: other.exact)
      && one.prefix.hasSameBytes(as: other.prefix) && one.suffix.hasSameBytes(as: other.suffix)
  }
}

extension BookmarkID {
  package static func == (one: Self, other: Self) -> Bool { one.rawValue.hasSameBytes(as: other.rawValue) }

  package func hash(into hasher: inout Hasher) {
    var text = rawValue
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension DocumentIdentity {
  package static func == (one: Self, other: Self) -> Bool {
    one.fingerprint.hasSameBytes(as: other.fingerprint) && one.path.hasSameBytes(as: other.path)
      && one.sketch == other.sketch
  }

  package func hash(into hasher: inout Hasher) {
    for var text in [fingerprint, path] {
      hasher.combine(text.utf8.count)
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
    hasher.combine(sketch)
  }
}
