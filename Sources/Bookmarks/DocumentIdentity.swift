/// What tells a document from all others, wherever its file lies.
package struct DocumentIdentity: Hashable, Sendable {
  /// A digest of the file's content, as lower-case hexadecimal digits.
  package var fingerprint: String

  /// The absolute path under which the document was last opened; empty for standard input.
  package var path: String

  /// What its text begins like; `nil` where that is not known, or too short to tell.
  package var sketch: TextSketch?

  package init(fingerprint: String, path: String, sketch: TextSketch? = nil) {
    self.fingerprint = fingerprint
    self.path = path
    self.sketch = sketch
  }
}
