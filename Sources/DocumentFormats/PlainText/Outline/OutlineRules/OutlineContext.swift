/// All candidates of a document, with what they show together.
struct OutlineContext {
  let candidates: [HeadingCandidate]
  let runs: NumberRuns
  let indent: FamilyIndent

  init(_ candidates: [HeadingCandidate]) {
    self.candidates = candidates
    runs = NumberRuns(candidates)
    indent = FamilyIndent(candidates)
  }
}
