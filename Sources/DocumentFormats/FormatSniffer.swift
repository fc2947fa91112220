package import DocumentModel

/// Tells the format of a document.
package enum FormatSniffer {
  private static let markdownExtensions: Set<String> = ["md", "markdown", "mdown", "mkd"]

  /// The format of a text from a file of some name; the name is empty for text from a pipe.
  ///
  /// A file name with an extension decides, except `.txt`; else the beginning of the text must speak for Markdown
  /// strongly, as plain text shown as Markdown loses its line ends.
  package static func format(of storage: TextStorage, name: String) -> DocumentFormat {
    let fileExtension = fileExtension(of: name)
    if markdownExtensions.contains(fileExtension) { return .markdown }
    guard fileExtension.isEmpty || fileExtension == "txt" || fileExtension == "text" else { return .plainText }
    return MarkdownEvidence(in: storage).isStrong ? .markdown : .plainText
  }

  /// The extension of a file name in lower case; empty where what follows the last dot is none.
  private static func fileExtension(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: ".") else { return "" }
    let found = last[last.index(after: dot)...]
    return found.count <= 12 && found.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      ? found.lowercased() : ""
  }
}
