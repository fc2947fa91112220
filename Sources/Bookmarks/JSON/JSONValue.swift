/// A JSON value as it stands in a file (RFC 8259).
///
/// The program reads and writes JSON itself because it has to keep what it does not understand, to the digit, and to
/// read thousands of bookmarks in the time of one key press.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number by its own digits, so that one that no `Double` can hold survives.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  package static func int(_ value: Int) -> JSONValue { .number(String(value)) }

  package var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The value of a whole number that an `Int` can hold.
  package var int: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  package var double: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }

  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  package var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  package var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
}
