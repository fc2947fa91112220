/// Reads bookmarks straight from the bytes of a file, thousands of them in the time of one key press.
///
/// Bookmarks of a file come in the order in which they were made, so that most share document and section with the one
/// before, and is as it was made; such a value is read once.
struct BookmarkEntryReader {
  /// A value that was read, by its bytes.
  private struct Known<Value> {
    var bytes: UnsafeBufferPointer<UInt8>
    var value: Value
  }

  private struct Document {
    var identity = DocumentIdentity(fingerprint: "", path: "")
    var title = ""
    var hasOthers = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var lastDocument: Known<Document>?
  private var lastSection: Known<[String]>?
  private var lastTime: Known<Int>?

  /// Whether the object that is read has members that this version does not know.
  private var hasOthers = false

  /// Whether a member of the object that is read has a type or value that it cannot have.
  private var isMalformed = false

  /// - Parameter bytes: Those of the file, which have to outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }
}

extension BookmarkEntryReader {
  /// What an entry says, and whether it has members that this version does not know.
  typealias Reading = (bookmark: Bookmark, hasOthers: Bool)

  /// Passes an entry and reads it; `nil` where the identifier, the document or the position is missing, or anything has a
  /// type or value that it cannot have.
  mutating func read(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> Reading? {
    guard cursor.first == UInt8(ascii: "{") else {
      try cursor.passValue()
      return nil
    }
    hasOthers = false
    isMalformed = false
    var (id, name, note, letters) = ("", "", "", "")
    var color = PassageColor.yellow
    var (position, length) = (nil as Int?, 0)
    var (created, modified) = (0, nil as Int?)
    var document = Document()
    var quote = TextQuote()
    var section: [String] = []
    try cursor.passMembers { cursor, member throws(JSONSyntaxError) in
      switch member {
      case "color": color = PassageColor(rawValue: try string(&cursor))
      case "created": created = try time(&cursor)
      case "document": document = try self.document(&cursor)
      case "id": id = try string(&cursor)
      case "length": length = try size(&cursor)
      case "mark": letters = try string(&cursor)
      case "modified": modified = try time(&cursor)
      case "name": name = try string(&cursor)
      case "note": note = try string(&cursor)
      case "position": position = try size(&cursor)
      case "quote": quote = try self.quote(&cursor)
      case "section": section = try self.section(&cursor)
      default: try passOther(&cursor)
      }
    }
    let mark = letters.count == 1 ? letters.first.flatMap(LetterMark.init) : nil
    let hasDocument = !document.identity.fingerprint.isEmpty || !document.identity.path.isEmpty
    guard let position, !isMalformed, hasDocument, !id.isEmpty, letters.isEmpty == (mark == nil) else { return nil }
    let bookmark = Bookmark(
      id: BookmarkID(rawValue: id), document: document.identity, documentTitle: document.title, position: position,
      length: length, quote: quote, section: section, name: name, note: note, color: color, mark: mark,
      created: created, modified: modified)
    return (bookmark, hasOthers || document.hasOthers)
  }
}

extension BookmarkEntryReader {
  private mutating func document(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> Document {
    var inner = cursor
    let written = UnsafeBufferPointer(rebasing: bytes[try cursor.passValue()])
    if let lastDocument, lastDocument.bytes.isSame(as: written) { return lastDocument.value }
    var document = Document()
    guard isNext(UInt8(ascii: "{"), &inner) else { return document }
    let hadOthers = hasOthers
    hasOthers = false
    try inner.passMembers { cursor, name throws(JSONSyntaxError) in
      switch name {
      case "fingerprint": document.identity.fingerprint = try string(&cursor)
      case "path": document.identity.path = try string(&cursor)
      case "sketch":
        document.identity.sketch = TextSketch(digits: try string(&cursor))
        // One of another kind is kept as it is.
        if document.identity.sketch == nil { hasOthers = true }
      case "title": document.title = try string(&cursor)
      default: try passOther(&cursor)
      }
    }
    document.hasOthers = hasOthers
    hasOthers = hadOthers
    if !isMalformed { lastDocument = Known(bytes: written, value: document) }
    return document
  }

  private mutating func section(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> [String] {
    var inner = cursor
    let written = UnsafeBufferPointer(rebasing: bytes[try cursor.passValue()])
    if let lastSection, lastSection.bytes.isSame(as: written) { return lastSection.value }
    var section: [String] = []
    guard isNext(UInt8(ascii: "["), &inner) else { return section }
    try inner.passElements { cursor throws(JSONSyntaxError) in section.append(try string(&cursor)) }
    if !isMalformed { lastSection = Known(bytes: written, value: section) }
    return section
  }

  private mutating func quote(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> TextQuote {
    var quote = TextQuote()
    guard isNext(UInt8(ascii: "{"), &cursor) else { return quote }
    try cursor.passMembers { cursor, name throws(JSONSyntaxError) in
      switch name {
      case "exact": quote.exact = try string(&cursor)
      case "prefix": quote.prefix = try string(&cursor)
      case "suffix": quote.suffix = try string(&cursor)
      case "unique": quote.isUnique = cursor.text(try cursor.passValue()) == "true"
      default: try passOther(&cursor)
      }
    }
    return quote
  }

  private mutating func string(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> String {
    guard isNext(UInt8(ascii: "\""), &cursor) else {
      try cursor.passValue()
      return ""
    }
    return try cursor.string()
  }

  /// A whole number that is not negative and small enough that two of them can be added.
  private mutating func size(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> Int {
    let range = try cursor.passValue()
    if let size = Int(cursor.text(range)), (0...Int.max / 4).contains(size) { return size }
    isMalformed = true
    return 0
  }

  /// Seconds since 1970, in the file as ISO 8601.
  private mutating func time(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> Int {
    var inner = cursor
    let written = UnsafeBufferPointer(rebasing: bytes[try cursor.passValue()])
    if let lastTime, lastTime.bytes.isSame(as: written) { return lastTime.value }
    let text = try string(&inner)
    guard let time = Timestamp.time(of: text) else {
      isMalformed = true
      return 0
    }
    lastTime = Known(bytes: written, value: time)
    return time
  }

  private mutating func passOther(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
    hasOthers = true
    try cursor.passValue()
  }

  /// Whether a value of the right type comes next; another is noted.
  private mutating func isNext(_ byte: UInt8, _ cursor: inout JSONCursor) -> Bool {
    if cursor.first == byte { return true }
    isMalformed = true
    return false
  }
}
