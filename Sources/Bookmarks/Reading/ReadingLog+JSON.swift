extension ReadingLog {
  var json: JSONObject {
    var days: JSONObject = [:]
    for day in self.days { days.append(Timestamp.day(of: day.number * 86_400), Self.json(day.seconds, day.amount)) }
    return [
      "days": .object(days),
      "earlier": Self.json(earlier.seconds, earlier.amount),
      "speed": .object(["characters": Self.json(speed.characters), "words": Self.json(speed.words)]),
      "version": .int(1),
    ]
  }

  /// What a file says; what cannot be read counts as not measured.
  init(json: JSONObject) {
    let days = (json["days"]?.object?.members ?? []).prefix(8 * Self.capacity).compactMap { member -> Day? in
      guard let time = Timestamp.time(of: member.name + "T00:00:00Z"), let day = member.value.object else { return nil }
      let (seconds, amount) = Self.read(day)
      return Day(number: time / 86_400, seconds: seconds, amount: amount)
    }
    let speed = json["speed"]?.object
    let assumed = ReadingSpeed()
    self.init(
      days: days, earlier: json["earlier"]?.object.map(Self.read) ?? (0, TextAmount()),
      speed: ReadingSpeed(
        characters: Self.rate(speed?["characters"]) ?? assumed.characters,
        words: Self.rate(speed?["words"]) ?? assumed.words))
  }

  private static func json(_ seconds: Int, _ amount: TextAmount) -> JSONValue {
    .object(["characters": .int(amount.characters), "seconds": .int(seconds), "words": .int(amount.words)])
  }

  private static func read(_ object: JSONObject) -> (seconds: Int, amount: TextAmount) {
    func size(_ name: String) -> Int { min(max(object[name]?.int ?? 0, 0), 1 << 50) }
    return (size("seconds"), TextAmount(characters: size("characters"), words: size("words")))
  }

  private static func json(_ rate: ReadingSpeed.Rate) -> JSONValue {
    func number(_ value: Double) -> JSONValue { .number(String((value * 10).rounded() / 10)) }
    return .object(["perMinute": number(rate.perMinute), "seconds": number(rate.seconds)])
  }

  private static func rate(_ value: JSONValue?) -> ReadingSpeed.Rate? {
    guard let perMinute = value?.object?["perMinute"]?.double else { return nil }
    return ReadingSpeed.Rate(perMinute: perMinute, seconds: value?.object?["seconds"]?.double ?? 0)
  }
}
