extension DocumentReading {
  var json: JSONObject {
    var object: JSONObject = [
      "characters": .int(amount.characters),
      "coverage": .string(coverage.text),
    ]
    if let readTo { object.append("readTo", .int(readTo)) }
    if let samples { object.append("samples", .string(samples.text)) }
    object.append("seconds", .int(seconds))
    if let samples { object.append("size", .int(samples.size)) }
    object.append("words", .int(amount.words))
    return object
  }

  /// What a file says of it; what is missing or has a type that it cannot have counts as not measured.
  init(json: JSONObject) {
    func size(_ name: String) -> Int? { json[name]?.int.flatMap { (0...Int.max / 4).contains($0) ? $0 : nil } }
    self.init(
      coverage: Coverage(text: json["coverage"]?.string ?? ""), readTo: size("readTo"),
      seconds: size("seconds") ?? 0,
      amount: TextAmount(characters: size("characters") ?? 0, words: size("words") ?? 0))
    if let size = size("size"), let text = json["samples"]?.string { samples = TextSamples(size: size, text: text) }
  }
}
