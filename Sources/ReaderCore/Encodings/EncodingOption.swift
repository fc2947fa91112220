/// An encoding that a document may be read in.
package struct EncodingOption: Equatable, Sendable {
  package var name: String

  /// Whether it is the one that is found out when none is chosen.
  package var isAutomatic: Bool

  /// What a place of the text would say in it.
  package var excerpt: String

  package init(name: String, isAutomatic: Bool = false, excerpt: String) {
    self.name = name
    self.isAutomatic = isAutomatic
    self.excerpt = excerpt
  }
}
