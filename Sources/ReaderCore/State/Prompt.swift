package import Bookmarks

/// A line that is being typed in the status row.
package struct Prompt: Equatable, Sendable {
  /// What the line is for.
  package enum Kind: Equatable, Sendable {
    case search, command, filter, note, encoding
    /// The name of a bookmark.
    case name(BookmarkID)
    /// The note of a bookmark that is kept already; line ends stay in it.
    case noteOf(BookmarkID)
  }

  package var kind: Kind
  package private(set) var text: String

  /// The place of the cursor, in characters from the beginning of `text`.
  package private(set) var cursor: Int

  /// The most scalars that a line takes: more than anybody types, few enough to be searched for and drawn at once.
  package static let longest = 4_096

  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    self.text = text
    cursor = text.count
  }

  /// The text before the cursor and the text behind it.
  package var parts: (before: Substring, behind: Substring) {
    let index = text.index(text.startIndex, offsetBy: cursor)
    return (text[..<index], text[index...])
  }

  /// Puts text in at the cursor; controls are left out, a line end becomes a blank, and what is too long is cut.
  package mutating func insert(_ addition: String) {
    var room = Self.longest - text.unicodeScalars.count
    var head = String(parts.before)
    for character in addition {
      let typed: Character = character.isNewline || character == "\t" ? " " : character
      if typed.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { continue }
      room -= typed.unicodeScalars.count
      if room < 0 { break }
      head.append(typed)
    }
    text = head + parts.behind
    cursor = text.characters(upToUTF8Offset: head.utf8.count)
  }

  /// Removes the character before the cursor; false where there is none.
  package mutating func deleteBackward() -> Bool {
    guard cursor > 0 else { return false }
    cursor -= 1
    text.remove(at: text.index(text.startIndex, offsetBy: cursor))
    return true
  }

  /// Removes the character behind the cursor.
  package mutating func deleteForward() {
    guard cursor < text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: cursor))
  }

  /// Removes everything before the cursor.
  package mutating func deleteToStart() {
    text.removeFirst(cursor)
    cursor = 0
  }

  /// Removes the word before the cursor, with the blanks behind it.
  package mutating func deleteWord() {
    var start = text.index(text.startIndex, offsetBy: cursor)
    let end = start
    while start > text.startIndex, text[text.index(before: start)] == " " { start = text.index(before: start) }
    while start > text.startIndex, text[text.index(before: start)] != " " { start = text.index(before: start) }
    cursor -= text.distance(from: start, to: end)
    text.removeSubrange(start..<end)
  }

  /// Moves the cursor by characters, within the text.
  package mutating func moveCursor(by distance: Int) {
    cursor = min(max(cursor + distance, 0), text.count)
  }
}

extension String {
  /// How many characters begin before an offset: a mark that is typed may have become one with the letter before it.
  fileprivate func characters(upToUTF8Offset offset: Int) -> Int {
    let end = utf8.index(startIndex, offsetBy: offset)
    return indices.prefix { $0 < end }.count
  }
}
