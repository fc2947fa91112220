/// The forms in which bookmarks are exported.
package enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, json, text

  /// The form that the ending of a file's name asks for; `nil` where it asks for none of them.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
    switch name[name.index(after: dot)...] {
    case "md", "markdown": self = .markdown
    case "json", "jsonld": self = .json
    case "txt", "text": self = .text
    default: return nil
    }
  }
}
