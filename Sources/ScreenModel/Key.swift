/// A key as a terminal reports it.
package enum Key: Hashable, Sendable {
  /// A printable character, as typed.
  case character(Character)
  /// A letter or one of `@[\]^_` with Control, the letter in lower case; keys that have a case of their own (Tab, Enter,
  /// Escape) come as that.
  case control(Character)
  /// A character with Alt.
  case alt(Character)
  case up, down, left, right
  case altUp, altDown, altLeft, altRight
  case pageUp, pageDown, home, end, insert, delete
  case enter, tab, backTab, backspace, escape
  /// F1 and onwards, from 1.
  case function(Int)
}
