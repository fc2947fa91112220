internal import DocumentFormats

extension HeadingWords {
  static let english = HeadingWords(
    reason: {
      switch $0 {
      case .numbering: ("label", "doubtful label")
      case .length: ("short", "long")
      case .endMark: ("no end mark", "ends like a sentence")
      case .spacing: ("set off by space", "no space around")
      case .sentenceFlow: ("a line by itself", "inside a sentence")
      case .centring: ("centred", "not centred")
      case .outdent: ("further left than the text", "set in like the text")
      case .byline: ("a source or date below", "a source or date itself")
      case .leader: ("no leader", "leads to a page number")
      case .listIntroduction: ("no list", "introduced by a colon")
      case .titleText: ("a title behind the label", "no title behind the label")
      case .bodyBelow: ("text below", "no text below")
      case .address: ("no address", "a network address")
      case .contents: ("named in the printed contents", "not in the printed contents")
      case .boilerplate: ("no boilerplate", "words of a download site")
      case .adornment: ("marked as a title", "not marked as a title")
      case .standingOut: ("alone between paragraphs, no end mark", "does not stand out")
      case .column: ("in one column", "two labels in a line, as in contents in columns")
      case .continuity: ("numbers go on", "a number out of sequence")
      case .list: ("text under each", "hardly any text under each, like a list")
      case .indent: ("indented like its kind", "indented unlike its kind")
      case .subsections: ("sections under it go by its number", "no sections under it")
      case .habit: ("many titles like it", "hardly any titles like it")
      case .dateline: ("text below the date", "a date below a title, or a line above one")
      case .loneLabels: ("numbers alone, each over a long text", "numbers with little text")
      case .rules: ("between two rules", "not between rules")
      }
    },
    decision: { decision, threshold in
      switch decision {
      case .votes, .form: nil
      case .title: "a title at the beginning"
      case .ownPattern: "by a pattern of yours"
      case .ownHeading: "you made it a heading"
      case .format: "marked as a heading in the file"
      case .ownText: "you made it text"
      case .tooFewVotes: "needs \(threshold)"
      case .printedContents: "an entry of printed contents or of a list"
      case .endMatter: "chapters follow, so it heads no end matter"
      case .unmarked: "not underlined, as headings are here"
      case .runningHead: "a running head"
      case .repeated: "the same heading stands beside it"
      case .depth: "left out by the printed contents"
      case .documentTitle: "the title of the whole document"
      }
    },
    system: {
      switch $0 {
      case "named": "Preface"
      case "underline": "underlined"
      case "manual": "manual page"
      case "shape", "title": nil
      default: sign($0) ?? $0
      }
    },
    separator: ", ")
}
