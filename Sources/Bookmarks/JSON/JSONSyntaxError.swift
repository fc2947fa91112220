/// Where a text stops being JSON.
package struct JSONSyntaxError: Error, Equatable {
  /// The offset of the byte that cannot stand there, in bytes.
  package var offset: Int
}
