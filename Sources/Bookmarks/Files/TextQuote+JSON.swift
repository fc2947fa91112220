extension TextQuote {
  /// The quote as it is written to a file.
  var json: JSONObject {
    var object: JSONObject = ["exact": .string(exact), "prefix": .string(prefix), "suffix": .string(suffix)]
    if let isUnique { object.append("unique", .bool(isUnique)) }
    return object
  }

  /// The quote of an object such as `json`; what is missing or of another type is empty.
  init(json: JSONObject) {
    self.init(
      exact: json["exact"]?.string ?? "", prefix: json["prefix"]?.string ?? "", suffix: json["suffix"]?.string ?? "",
      isUnique: json["unique"]?.bool)
  }
}
