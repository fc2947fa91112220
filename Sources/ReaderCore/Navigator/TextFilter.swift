internal import UnicodeText

/// Tells which texts contain what was typed, without the difference of case and of full width.
struct TextFilter {
  private let wanted: [UInt32]

  init(_ text: String) { wanted = text.unicodeScalars.map { TextFolding.fold($0.value) } }

  var isEmpty: Bool { wanted.isEmpty }

  /// Whether a text contains it; an empty filter passes everything.
  func matches(_ text: String) -> Bool {
    guard let first = wanted.first else { return true }
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      guard let start = rest.firstIndex(where: { TextFolding.fold($0.value) == first }) else { return false }
      rest = rest[start...]
      if rest.prefix(wanted.count).elementsEqual(wanted, by: { TextFolding.fold($0.value) == $1 }) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
