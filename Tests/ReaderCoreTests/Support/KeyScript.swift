import ScreenModel

@testable import ReaderCore

/// Keys as text: names of the key table parted by blanks (`5 j ^F PgDn Esc`), and text in quotes, which is typed.
///
/// `40x12` is a resize, `idle` a pause, `unsaved` that bookmarks could not be saved, `90s` lets so many seconds go by, `paste"…"` a paste; `click@3:5` is the mouse in row 3 and column 5, as are
/// `up@…` and `down@…`, its wheel.
enum KeyScript {
  static func events(_ script: String) -> [Event] {
    words(of: script).flatMap { word -> [Event] in
      if let text = quoted(word, after: "") { return text.map { .key(.character($0)) } }
      if let text = quoted(word, after: "paste") { return [.pasted(text)] }
      if word == "idle" { return [.idle] }
      if word == "unsaved" { return [.bookmarksUnsaved] }
      if seconds(word) != nil { return [] }
      if let size = size(word) { return [.resized(size)] }
      if let pointer = pointer(word) { return [.pointer(pointer)] }
      if let key = named[word] { return [.key(key)] }
      return word.map { .key(.character($0)) }
    }
  }

  private static let named: [String: Key] = {
    let keys: [Key] =
      [
        .up, .down, .left, .right, .altUp, .altDown, .altLeft, .altRight, .pageUp, .pageDown, .home, .end, .insert,
        .delete, .enter, .tab, .backTab, .backspace, .escape, .function(1), .function(2), .character(" "),
      ] + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
    return Dictionary(uniqueKeysWithValues: keys.map { (KeyNotation.name(of: $0), $0) })
  }()

  static func words(of script: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in script {
      if character == "\"" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func quoted(_ word: String, after prefix: String) -> String? {
    guard word.count >= prefix.count + 2, word.hasPrefix(prefix + "\""), word.hasSuffix("\"") else { return nil }
    return String(word.dropFirst(prefix.count + 1).dropLast())
  }

  private static func pointer(_ word: String) -> Pointer? {
    let parts = word.split(separator: "@")
    guard parts.count == 2, let gesture = gestures[String(parts[0])] else { return nil }
    let place = parts[1].split(separator: ":").compactMap { Int($0) }
    return place.count == 2 ? Pointer(gesture, at: ScreenPosition(row: place[0], column: place[1])) : nil
  }

  private static let gestures: [String: Pointer.Gesture] = ["click": .press, "up": .wheelUp, "down": .wheelDown]

  static func seconds(_ word: String) -> Int? { word.hasSuffix("s") ? Int(word.dropLast()) : nil }

  static func size(_ word: String) -> ScreenSize? {
    let numbers = word.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1] else { return nil }
    return ScreenSize(columns: columns, rows: rows)
  }
}
