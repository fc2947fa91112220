/// What tells a document from all others, wherever its file lies.
package struct DocumentIdentity: Hashable, Sendable {
  /// A digest of the file's content, as lower-case hexadecimal digits.
  package var fingerprint: String

  /// The absolute path under which the document was last opened; empty for standard input.
  package var path: String

  package init(fingerprint: String, path: String) {
    self.fingerprint = fingerprint
    self.path = path
  }
}
