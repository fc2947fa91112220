internal import TextDecoding

/// The encoding that a person asks for.
enum EncodingRequest: Equatable {
  /// It is to be found out, whatever was chosen before.
  case automatic
  case encoding(TextEncoding)

  /// The request of a name, `auto` for none; `nil` for a name that is not known.
  init?(named name: String) {
    if name.lowercased() == "auto" {
      self = .automatic
    } else if let encoding = TextEncoding(named: name) {
      self = .encoding(encoding)
    } else {
      return nil
    }
  }

  /// The name of the encoding; `nil` where it is to be found out.
  var name: String? { if case .encoding(let encoding) = self { encoding.name } else { nil } }
}
