/// An encoding that a text may be in, with what a place of the text would say in it.
package struct EncodingCandidate: Sendable {
  package let encoding: TextEncoding

  /// The beginning of the place as it would be read, with U+FFFD for what is malformed.
  package let excerpt: String
}
