internal import DocumentModel

/// How the inline elements that a text stands in set it apart.
struct InlineStyle {
  /// The style of text here; kept, as it is asked for far more often than it changes.
  private(set) var style = StyleRun.Style()

  private(set) var links = 0
  private(set) var images = 0
  private var emphasis = 0
  private var strong = 0
  private var strikethrough = 0

  mutating func enter(_ element: MarkdownElement) { change(element, by: 1) }
  mutating func leave(_ element: MarkdownElement) { change(element, by: -1) }

  private mutating func change(_ element: MarkdownElement, by step: Int) {
    switch element {
    case .emphasis: emphasis += step
    case .strong: strong += step
    case .strikethrough: strikethrough += step
    case .link: links += step
    case .image: images += step
    default: return
    }
    let holding: [(Int, StyleRun.Style)] = [
      (emphasis, .emphasis), (strong, .strong), (strikethrough, .strikethrough), (links, .link), (images, .secondary),
    ]
    style = StyleRun.Style(rawValue: holding.reduce(0) { $1.0 > 0 ? $0 | $1.1.rawValue : $0 })
  }
}
