/// The formats that a document can have come from.
package enum DocumentFormat: String, Sendable {
  case plainText = "text"
  case markdown
}
