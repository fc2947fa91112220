/// Takes known members out of an object and notes whether any was missing or of a type that it cannot have.
struct JSONEntry {
  private let members: [JSONObject.Member]

  /// The index behind the member that was taken last.
  ///
  /// Files are written with their members sorted: taken in the same order, each is found at once.
  private var next = 0

  private var takenCount = 0

  /// Whether all that was asked for so far could be given.
  private(set) var isWellFormed: Bool

  /// Whether the object has members that were not asked for.
  var hasOthers: Bool { takenCount < members.count }

  /// `nil` counts as an object that is not well-formed.
  init(_ object: JSONObject?) {
    members = object?.members ?? []
    isWellFormed = object != nil
  }

  mutating func string(_ name: String, default fallback: String? = nil) -> String {
    value(name, fallback, \.string) ?? ""
  }

  /// A whole number that is not negative and small enough that two of them can be added.
  mutating func size(_ name: String, default fallback: Int? = nil) -> Int {
    let size = value(name, fallback, \.int) ?? 0
    if (0...Int.max / 4).contains(size) { return size }
    isWellFormed = false
    return 0
  }

  mutating func fraction(_ name: String) -> Double {
    let fraction = value(name, 0, \.double) ?? 0
    return fraction.isFinite ? min(max(fraction, 0), 1) : 0
  }

  mutating func flag(_ name: String) -> Bool { value(name, false, \.bool) ?? false }

  mutating func object(_ name: String, default fallback: JSONObject? = nil) -> JSONObject? {
    value(name, fallback, \.object)
  }

  mutating func strings(_ name: String) -> [String] {
    let values = value(name, [], \.array) ?? []
    let strings = values.compactMap(\.string)
    if strings.count < values.count { isWellFormed = false }
    return strings
  }

  /// Seconds since 1970, in the file as ISO 8601.
  mutating func time(_ name: String, default fallback: Int) -> Int {
    value(name, fallback) { $0.string.flatMap(Timestamp.time(of:)) } ?? 0
  }

  private mutating func value<Value>(_ name: String, _ fallback: Value?, _ read: (JSONValue) -> Value?) -> Value? {
    let value = take(name).map(read) ?? fallback
    if value == nil { isWellFormed = false }
    return value
  }

  private mutating func take(_ name: String) -> JSONValue? {
    if next >= members.count || members[next].name != name {
      guard let index = members.lastIndex(where: { $0.name == name }) else { return nil }
      next = index
    }
    takenCount += 1
    next += 1
    return members[next - 1].value
  }
}
