internal import DocumentModel

/// How the inline elements that a text stands in set it apart.
struct InlineStyle {
  private var emphasis = 0
  private var strong = 0
  private var strikethrough = 0
  private(set) var links = 0
  private(set) var images = 0

  mutating func enter(_ element: MarkdownElement) { change(element, by: 1) }
  mutating func leave(_ element: MarkdownElement) { change(element, by: -1) }

  private mutating func change(_ element: MarkdownElement, by step: Int) {
    switch element {
    case .emphasis: emphasis += step
    case .strong: strong += step
    case .strikethrough: strikethrough += step
    case .link: links += step
    case .image: images += step
    default: break
    }
  }

  /// The style of text here.
  var style: StyleRun.Style {
    var style: StyleRun.Style = []
    if emphasis > 0 { style.insert(.emphasis) }
    if strong > 0 { style.insert(.strong) }
    if strikethrough > 0 { style.insert(.strikethrough) }
    if links > 0 { style.insert(.link) }
    if images > 0 { style.insert(.secondary) }
    return style
  }
}
