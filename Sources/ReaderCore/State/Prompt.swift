/// A line that is being typed in the status row.
package struct Prompt: Equatable, Sendable {
  /// What the line is for.
  package enum Kind: Equatable, Sendable { case search, command, filter, note }

  package var kind: Kind
  package private(set) var text: String

  /// The place of the cursor, in characters from the beginning of `text`.
  package private(set) var cursor: Int

  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    self.text = text
    cursor = text.count
  }

  /// Puts text in at the cursor; controls are left out, a line end becomes a blank.
  package mutating func insert(_ addition: String) {
    let clean = String(
      addition.compactMap { character -> Character? in
        if character.isNewline || character == "\t" { return " " }
        return character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? nil : character
      })
    text.insert(contentsOf: clean, at: text.index(text.startIndex, offsetBy: cursor))
    cursor += clean.count
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
