/// More empty lines than usual part paragraphs; between pages they say nothing.
enum SpaceRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    if ending.isSplit && ending.spare < 0 { return 0 }
    return ending.space > 0 && !ending.lower.crossesPage ? 6 : 0
  }
}
