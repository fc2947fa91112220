/// What settled whether a line is an entry of the outline.
package enum HeadingDecision: String, CaseIterable, Sendable {
  /// The votes suffice.
  case votes
  /// An underline, or the form of the document such as that of a manual page.
  case form
  /// A title of a part of the document, at its beginning.
  case title
  /// A pattern of the person's.
  case ownPattern = "own-pattern"
  /// A correction of the person's: it is a heading.
  case ownHeading = "own-heading"
  /// The format marks headings.
  case format

  /// A correction of the person's: it is none.
  case ownText = "own-text"
  /// The votes do not suffice.
  case tooFewVotes = "too-few-votes"
  /// It is an entry of printed contents or of a list.
  case printedContents = "printed-contents"
  /// It would stand behind the last chapter, but chapters follow.
  case endMatter = "end-matter"
  /// The document underlines its headings, and this line is not underlined.
  case unmarked
  /// A page repeats at its edge which section it is in.
  case runningHead = "running-head"
  /// The same heading stands right before or behind it.
  case repeated
  /// The printed contents do not go as deep, or begin later.
  case depth = "contents-depth"
  /// It is the title of the whole document.
  case documentTitle = "document-title"

  /// Whether the line is an entry.
  package var accepts: Bool {
    switch self {
    case .votes, .form, .title, .ownPattern, .ownHeading, .format: true
    case .ownText, .tooFewVotes, .printedContents, .endMatter, .unmarked, .runningHead, .repeated, .depth,
      .documentTitle:
      false
    }
  }
}
