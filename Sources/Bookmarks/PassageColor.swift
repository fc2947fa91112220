/// The colour in which a reader keeps a passage, by its name in the file.
package struct PassageColor: Hashable, Sendable {
  /// One of `all` where this program chose it; any text where a newer one did.
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let yellow = Self(rawValue: "yellow")
  package static let green = Self(rawValue: "green")
  package static let blue = Self(rawValue: "blue")
  package static let red = Self(rawValue: "red")

  /// The colours to choose from, the usual one first.
  package static let all: [Self] = [.yellow, .green, .blue, .red]
}
