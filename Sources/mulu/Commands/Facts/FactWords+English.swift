internal import DocumentFormats
internal import DocumentModel

extension FactWords {
  static let english = FactWords(
    names: [
      "profile.setting": "lines", "profile.wrap-width": "width in columns",
      "profile.wrap-slack": "columns that full lines may lack", "profile.first-line-indent": "indent of first lines",
      "profile.lost-first-line-indent": "lost indent of first lines", "profile.script": "script",
      "profile.line-spacing": "line spacing", "profile.body-indent": "indent of the text",
      "profile.page-height": "lines a page", "profile.hyphenation": "hyphens",
      "profile.page-numbers": "page numbers at", "profile.filled-width": "columns to which text is filled",
      "markdown.parsed": "parsed",
      "patterns": "rules of yours", "lines": "lines of yours", "corrections.invalid-pattern": "not a pattern",
      "corrections.slow-pattern": "pattern given up, too slow",
      "corrections.missing-line": "line not found any more",
    ],
    values: [
      "wrapped": "paragraphs broken at a width", "layout": "stand as they are, with their indents",
      "Han": "Chinese characters", "other": "letters",
    ],
    colon: ": ", separator: ", ", furniture: "furniture",
    kind: {
      switch $0 {
      case .runningHead: "running head"
      case .runningFoot: "running foot"
      case .pageNumber: "page number"
      case .formFeed: "form feed"
      case .lineHyphen: "line-end hyphen"
      }
    },
    times: { $0 == 1 ? "once" : "\($0) times" }, pages: { "pages \($0)" },
    reason: {
      switch $0 {
      case .repetition: "met again and again"
      case .pageEdge: "at page edges"
      case .ascendingNumber: "numbers go up"
      case .companion: "beside page numbers"
      case .interruption: "inside sentences"
      case .isolation: "set off"
      case .regularSpacing: "at equal distances"
      case .passage: "in a repeated passage"
      case .sentence: "no sentence"
      case .labelNumber: "no label"
      }
    },
    faults: "numbers of headings",
    fault: { fault in
      switch fault.kind {
      case .missing: "\(fault.numbers) missing between “\(fault.previous.title)” and “\(fault.heading.title)”"
      case .repeated: "\(fault.numbers) twice: “\(fault.previous.title)” and “\(fault.heading.title)”"
      case .restarted: "counted anew from \(fault.numbers) at “\(fault.heading.title)”, after “\(fault.previous.title)”"
      }
    },
    profile: "how the text is set", corrections: "corrections")
}
