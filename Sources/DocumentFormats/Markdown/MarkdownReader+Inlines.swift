internal import DocumentModel

extension MarkdownReader {
  mutating func enterInline(_ node: MarkdownNode) {
    switch node.element {
    case .text: writeText(node)
    case .code: write(node.literal, source: offset(of: node), style: style.style.union(.code))
    case .htmlInline:
      followsTag = true
      if InlineHTML.isLineBreak(node.literal) { breakLine(isHard: true) }
    case .softBreak: breakLine(isHard: false)
    case .hardBreak: breakLine(isHard: true)
    case .footnoteReference: writeAddition("[\(String(decoding: node.literal, as: UTF8.self))]")
    case .image:
      style.enter(.image)
      writeAddition("[")
    case .link:
      style.enter(.link)
      openLinks.append(OpenLink(start: draft.text.count))
    default: style.enter(node.element)
    }
  }

  mutating func leaveInline(_ node: MarkdownNode) {
    switch node.element {
    case .image:
      if node.firstChild == nil { writeAddition(LinkDestination.fileName(in: node.destination)) }
      writeAddition("]")
      style.leave(.image)
    case .link:
      style.leave(.link)
      if let link = openLinks.popLast(), link.hasWords { writeDestination(node.destination, of: link) }
    default: style.leave(node.element)
    }
  }

  /// Places on one source line that are nearer to one another than this many bytes help nobody.
  private static let placeDistance = 48

  /// The offset of an inline node in the source, where a place there is of use and its text stands there.
  private func offset(of node: MarkdownNode) -> Int? {
    let literal = node.literal
    guard lineEnd != nil || draft.distanceFromPlace + literal.count >= Self.placeDistance else { return nil }
    return source.offset(of: node, holding: literal)
  }

  /// Writes the words of a text node; bare web addresses in it become links.
  private mutating func writeText(_ node: MarkdownNode) {
    let literal = node.literal
    let stands = offset(of: node)
    var start = min(skippedBytes, literal.count)
    skippedBytes = 0
    while style.links == 0, style.images == 0, let address = WebAddress.next(in: literal, from: start) {
      write(literal, from: start, to: address.lowerBound, source: stands, style: style.style)
      write(literal, from: address.lowerBound, to: address.upperBound, source: stands, style: style.style.union(.link))
      start = address.upperBound
    }
    write(literal, from: start, to: literal.count, source: stands, style: style.style)
  }

  private mutating func write(
    _ literal: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, source: Int?, style: StyleRun.Style
  ) {
    write(UnsafeBufferPointer(rebasing: literal[start..<end]), source: source.map { $0 + start }, style: style)
  }

  /// Writes a link's destination behind its text.
  private mutating func writeDestination(_ destination: UnsafeBufferPointer<UInt8>, of link: OpenLink) {
    guard let shown = LinkDestination.shown(destination, behind: draft.text[link.start...]) else { return }
    writeAddition(" ⟨\(shown)⟩")
  }
}
