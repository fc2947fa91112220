/// A line that stands in the status row until the next key.
package struct Message: Equatable, Sendable {
  package enum Kind: Sendable { case notice, warning }

  package var text: String
  package var kind: Kind

  package static func notice(_ text: String) -> Message { Message(text: text, kind: .notice) }

  package static func warning(_ text: String) -> Message { Message(text: text, kind: .warning) }
}
