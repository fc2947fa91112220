/// What speaks for or against a heading: the rules that vote, by their names.
///
/// A test tells when a rule has no case here, so that all of them can be told in a person's words.
package enum HeadingReason: String, CaseIterable, Sendable {
  case numbering
  case length = "short"
  case endMark = "no-end-mark"
  case spacing = "space-around"
  case sentenceFlow = "not-in-sentence"
  case centring = "centred"
  case outdent
  case byline = "byline-below"
  case leader = "no-leader"
  case listIntroduction = "not-listed"
  case titleText = "title"
  case bodyBelow = "text-below"
  case address = "no-address"
  case contents
  case boilerplate = "no-boilerplate"
  case adornment = "marked"
  case standingOut = "stands-out"
  case column = "one-column"
  case continuity
  case list = "no-list"
  case indent = "family-indent"
  case subsections
  case habit
  case dateline = "no-dateline"
  case loneLabels = "lone-labels"
  case rules = "between-rules"
}
