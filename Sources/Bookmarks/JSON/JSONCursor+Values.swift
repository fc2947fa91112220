extension JSONCursor {
  /// Passes a value and returns it.
  mutating func value() throws(JSONSyntaxError) -> JSONValue {
    switch first {
    case UInt8(ascii: "{"):
      var object = JSONObject()
      try passMembers { cursor, name throws(JSONSyntaxError) in object.append(name.text, try cursor.value()) }
      return .object(object)
    case UInt8(ascii: "["):
      var values: [JSONValue] = []
      try passElements { cursor throws(JSONSyntaxError) in values.append(try cursor.value()) }
      return .array(values)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try pass("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try pass("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try pass("null")
      return .null
    default: return .number(text(try passNumber()))
    }
  }

  /// Passes a string and returns its text.
  mutating func string() throws(JSONSyntaxError) -> String {
    let (range, hasEscapes) = try passString()
    let text = text(range)
    return hasEscapes ? JSONEscapes.resolved(text) : text
  }
}
