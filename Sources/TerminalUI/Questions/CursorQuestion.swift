/// What the position of the cursor is asked for.
enum CursorQuestion {
  /// Whether the terminal shows UTF-8; and if it does, how wide ambiguous characters are.
  case characterSet
  /// How wide ambiguous characters are in the character set of the locale.
  case ambiguousWidth
}
