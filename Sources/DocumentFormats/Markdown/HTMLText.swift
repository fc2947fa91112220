/// The words of a block of HTML: tags and comments are dropped and never obeyed.
struct HTMLText {
  /// A line of words and the line of the block, from 0, that it begins on.
  struct Line: Equatable {
    var text: [UInt8]
    var number: Int
  }

  /// Elements that begin and end lines.
  private static let lineElements: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul",
  ]

  private let html: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var lineNumber = 0
  private var lines: [Line] = []
  private var current: Line
  private var isPreformatted = false
  /// What has been looked for in vain up to the end; it is not looked for again.
  private var missing: Set<String> = []

  /// The lines of words in a block of HTML; empty where it has none.
  static func lines(of html: UnsafeBufferPointer<UInt8>) -> [Line] {
    var text = HTMLText(html)
    text.read()
    return text.lines
  }

  private init(_ html: UnsafeBufferPointer<UInt8>) {
    self.html = html
    current = Line(text: [], number: 0)
  }

  private mutating func read() {
    while offset < html.count {
      switch html[offset] {
      case UInt8(ascii: "\n"):
        offset += 1
        lineNumber += 1
        endLine()
      case UInt8(ascii: "<"):
        if !skipMarkup() { take(1) }
      case UInt8(ascii: "&"):
        if let (character, length) = HTMLEntities.reference(at: offset, in: html) {
          current.text.append(contentsOf: character.utf8)
          offset += length
        } else {
          take(1)
        }
      default: take(1)
      }
    }
    endLine()
  }

  private mutating func take(_ count: Int) {
    current.text.append(contentsOf: html[offset..<offset + count])
    offset += count
  }

  private mutating func endLine() {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
    let end = current.text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
    let start = isPreformatted ? 0 : current.text[..<end].firstIndex { !isBlank($0) } ?? 0
    if end > 0 { lines.append(Line(text: Array(current.text[start..<end]), number: current.number)) }
    current = Line(text: [], number: lineNumber)
  }
}

extension HTMLText {
  /// Skips the comment, declaration or tag that begins here; `false` where there is none that ends.
  private mutating func skipMarkup() -> Bool {
    let rest = html[offset...]
    if rest.starts(with: "<!--".utf8) { return skip(through: "-->") }
    if rest.starts(with: "<![CDATA[".utf8) { return skip(through: "]]>") }
    if rest.starts(with: "<?".utf8) { return skip(through: "?>") }
    if rest.starts(with: "<!".utf8) { return skip(through: ">") }
    let isClosing = rest.starts(with: "</".utf8)
    let name = rest.dropFirst(isClosing ? 2 : 1).prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || isDigit($0) }
    guard let first = name.first, !isDigit(first), name.count < 16, skip(through: ">") else { return false }
    obeyLines(of: String(decoding: name, as: UTF8.self).lowercased(), isClosing: isClosing)
    return true
  }

  private mutating func obeyLines(of element: String, isClosing: Bool) {
    if Self.lineElements.contains(element) { endLine() }
    switch element {
    case "pre": isPreformatted = !isClosing
    case "td", "th": if !isClosing && !current.text.isEmpty { current.text.append(contentsOf: "  ".utf8) }
    case "script", "style": if !isClosing { _ = skip(through: "</\(element)>") }
    default: break
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func skip(through end: String) -> Bool {
    guard !missing.contains(end) else { return false }
    let mark = Array(end.utf8)
    var index = offset
    var lineEnds = 0
    while index + mark.count <= html.count {
      if html[index] == mark[0] && html[index...].starts(with: mark) {
        offset = index + mark.count
        lineNumber += lineEnds
        if current.text.isEmpty { current.number = lineNumber }
        return true
      }
      if html[index] == UInt8(ascii: "\n") { lineEnds += 1 }
      index += 1
    }
    missing.insert(end)
    return false
  }
}
