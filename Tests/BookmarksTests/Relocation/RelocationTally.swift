/// How bookmarks were found again.
struct RelocationTally: CustomStringConvertible {
  var untouched = 0
  var exact = 0
  /// Of the untouched, those that are told as a guess though they are found at their very place.
  var modest = 0
  var edited = 0
  var inParagraph = 0
  var gone = 0
  var falseCertainties: [String] = []
  var misses: [String] = []

  var exactRate: Double { Double(exact) / Double(max(1, untouched)) }
  var paragraphRate: Double { Double(inParagraph) / Double(max(1, edited)) }

  var description: String {
    func percent(_ rate: Double) -> String { "\((rate * 10_000).rounded() / 100) %" }
    return """
      on untouched sentences \(untouched), found exactly \(exact) (\(percent(exactRate))), \
      at their place but as a guess \(modest); on edited ones \(edited), in the right paragraph \(inParagraph) \
      (\(percent(paragraphRate))); on sentences that are gone \(gone); false certainties \(falseCertainties.count)
      """
  }
}
