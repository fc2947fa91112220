/// Takes known members out of an object and notes whether any was missing or of a type that it cannot have.
struct JSONEntry {
  private let object: JSONObject

  /// Whether all that was asked for so far could be given.
  private(set) var isWellFormed: Bool

  /// `nil` counts as an object that is not well-formed.
  init(_ object: JSONObject?) {
    self.object = object ?? [:]
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

  mutating func object(_ name: String) -> JSONObject? { value(name, nil, \.object) }

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
    let value = object[name].map(read) ?? fallback
    if value == nil { isWellFormed = false }
    return value
  }
}
