extension Timestamp {
  /// The time of an ISO 8601 time of day with its zone (`xsd:dateTime`), to the second.
  ///
  /// Such as `2015-10-13T13:00:00.5+02:00`; without a zone it counts as UTC. `nil` for any other text and for years
  /// before 1970.
  package static func time(ofDateTime text: String) -> Int? {
    let beginning = String(text.prefix(19))
    var rest = text.dropFirst(19)
    guard let time = time(of: beginning + "Z") else { return nil }
    if rest.first == "." {
      let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty else { return nil }
      rest = rest[digits.endIndex...]
    }
    if rest.isEmpty || rest == "Z" { return time }
    let zone = Array(rest.utf8)
    guard zone.count == 6, zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"), zone[3] == UInt8(ascii: ":"),
      [1, 2, 4, 5].allSatisfy({ (0x30...0x39).contains(zone[$0]) })
    else { return nil }
    let digits = zone.map { Int($0 & 0x0F) }
    let (hours, minutes) = (digits[1] * 10 + digits[2], digits[4] * 10 + digits[5])
    guard hours <= 14, minutes < 60 else { return nil }
    let offset = (hours * 60 + minutes) * 60
    return max(0, zone[0] == UInt8(ascii: "+") ? time - offset : time + offset)
  }
}
