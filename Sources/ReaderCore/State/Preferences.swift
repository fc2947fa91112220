package import TextLayout

/// What a reader has chosen about the look, kept over all documents.
package struct Preferences: Equatable, Sendable {
  /// The widest that the reading column gets, in columns.
  package var measure: Int

  /// The navigator's width in columns; `nil` leaves it to the size of the screen.
  package var navigatorWidth: Int?

  /// Whether the navigator stands beside the text.
  package var showsNavigator: Bool

  /// Whether the screen is made to be spoken: one column of text without signs, the cursor at the line being read.
  package var isPlain: Bool

  package var theme: Theme.Name

  package var alignment: TextAlignment

  package var paragraphSpacing: ParagraphSpacing

  /// The columns of characters of ambiguous width, 1 or 2; `nil` leaves it to the terminal's answer.
  package var ambiguousColumns: Int?

  /// Whether it is recorded what was read when and how fast; places are kept either way.
  package var keepsRecord: Bool

  /// Whether the contents tell how much of each section was read.
  package var showsReadShares: Bool

  /// Whether what is copied goes to the terminal's clipboard; else it goes to a file.
  package var usesClipboard: Bool

  /// Whether the mouse is reported; if not, it selects text in the terminal without a key.
  package var usesMouse: Bool

  package init(
    measure: Int = Preferences.standardMeasure, navigatorWidth: Int? = nil, showsNavigator: Bool = true,
    theme: Theme.Name = .terminal, alignment: TextAlignment = .automatic, paragraphSpacing: ParagraphSpacing = .source,
    ambiguousColumns: Int? = nil, keepsRecord: Bool = true, showsReadShares: Bool = true, usesClipboard: Bool = true,
    usesMouse: Bool = false, isPlain: Bool = false
  ) {
    self.isPlain = isPlain
    self.ambiguousColumns = ambiguousColumns.flatMap { 1...2 ~= $0 ? $0 : nil }
    self.measure = min(max(measure, Self.measures.lowerBound), Self.measures.upperBound)
    self.navigatorWidth = navigatorWidth
    self.showsNavigator = showsNavigator
    self.theme = theme
    self.alignment = alignment
    self.paragraphSpacing = paragraphSpacing
    self.keepsRecord = keepsRecord
    self.showsReadShares = showsReadShares
    self.usesClipboard = usesClipboard
    self.usesMouse = usesMouse
  }

  /// 40 Han characters: CLREQ 2.2.2 names lines of up to 40 characters as those that are read with ease.
  package static let standardMeasure = 80

  package static let measures = 16...200
  package static let navigatorWidths = 12...60
}
