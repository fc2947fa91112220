/// What an annotation says of its target.
enum AnnotationBody {
  /// The text of all bodies, parted by empty lines: the words of textual ones, the tags, the names of others.
  static func text(of annotation: JSONObject) -> String {
    let bodies: [JSONValue] =
      switch annotation["body"] {
      case .array(let values): values
      case let value?: [value]
      case nil: []
      }
    let texts = bodies.compactMap(text(of:)) + [annotation["bodyValue"]?.string].compactMap { $0 }
    return texts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func text(of body: JSONValue) -> String? {
    guard let object = body.object else { return body.string }
    // Section 3.2.7: of a choice the first item is the one that is preferred.
    if let first = object["items"]?.array?.first { return first.object?["value"]?.string ?? first.string }
    guard let value = object["value"]?.string else {
      return object["source"]?.string ?? object["source"]?.object?["value"]?.string ?? object["id"]?.string
    }
    return object["purpose"]?.string == "tagging" ? "#" + value : value
  }
}
