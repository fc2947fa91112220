/// Reads JSON (RFC 8259) from bytes that may be anything.
package enum JSONParser {
  /// The value of a whole text.
  package static func value(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    try value(of: bytes[...])
  }

  /// The value of a whole text.
  static func value(of bytes: ArraySlice<UInt8>) throws(JSONSyntaxError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONSyntaxError> in
      Result { () throws(JSONSyntaxError) in
        var cursor = JSONCursor(buffer)
        let value = try cursor.value()
        guard cursor.isAtEnd else { throw cursor.failure }
        return value
      }
    }
    return try result.get()
  }
}
