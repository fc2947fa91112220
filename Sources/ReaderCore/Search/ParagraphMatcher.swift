internal import DocumentModel

/// Compares a query with the text that begins at an offset, as it would be read.
struct ParagraphMatcher {
  private let query: SearchQuery
  private let folding: SearchFolding
  private let bytes: UnsafeBufferPointer<UInt8>
  private var reader: ParagraphReader

  init(query: SearchQuery, document: Document, isRaw: Bool, bytes: UnsafeBufferPointer<UInt8>) {
    self.query = query
    folding = SearchFolding(isCaseSensitive: query.isCaseSensitive)
    self.bytes = bytes
    reader = ParagraphReader(document: document, isRaw: isRaw, bytes: bytes)
  }

  /// The offset behind the match that starts at an offset, where the query's first character stands with a length in
  /// bytes; `nil` where the rest of the query does not follow or the offset is not in the text.
  mutating func end(ofMatchAt start: Int, firstLength: Int) -> Int? {
    var end = start + firstLength
    guard mayFollow(at: end), reader.begin(behind: start, length: firstLength) else { return nil }
    var wantsBlank = false
    for expected in query.scalars.dropFirst() {
      if expected == SearchQuery.blank {
        wantsBlank = true
        continue
      }
      guard let next = reader.next(), next.followsBlank == wantsBlank, folding.fold(next.scalar) == expected else {
        return nil
      }
      end = next.end
      wantsBlank = false
    }
    if query.endsWithBlank, reader.next()?.followsBlank != true { return nil }
    return end
  }

  /// Whether the query's second character can follow at an offset: a quick answer to most places, before blocks are
  /// looked up.
  private mutating func mayFollow(at offset: Int) -> Bool {
    guard query.scalars.count > 1, query.scalars[1] != SearchQuery.blank, offset < bytes.count else { return true }
    let scalar = UTF8Sequence.scalar(at: offset, in: bytes, limit: bytes.count).value
    return folding.fold(scalar) == query.scalars[1]
      || WhiteSpace.length(at: offset, in: bytes, limit: bytes.count) > 0
      || reader.isFurniture(at: offset)
  }
}
