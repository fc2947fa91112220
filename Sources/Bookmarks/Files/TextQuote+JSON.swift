extension TextQuote {
  /// The quote as it is written to a file.
  var json: JSONObject {
    var object: JSONObject = ["exact": .string(exact), "prefix": .string(prefix), "suffix": .string(suffix)]
    if let isUnique { object.append("unique", .bool(isUnique)) }
    return object
  }
}
