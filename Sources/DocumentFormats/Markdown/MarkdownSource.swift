/// The bytes of a Markdown file and the way from the nodes of its tree to them.
struct MarkdownSource {
  let bytes: UnsafeBufferPointer<UInt8>
  private let lines: SourceLines

  /// A file whose Markdown text begins at an offset.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    lines = SourceLines(of: bytes, from: start)
  }

  /// The offset at which a line begins, counted from 1.
  func offset(line: Int) -> Int? { lines.offset(line: line) }

  /// The offset at which a block begins.
  func offset(of node: MarkdownNode) -> Int? { lines.offset(line: node.line, column: max(1, node.column)) }

  /// The offset at which the literal of an inline node stands byte by byte; `nil` where that is not so.
  ///
  /// cmark counts lines wrong behind a code span that goes over a line end, and knows nothing of entities.
  func offset(of node: MarkdownNode, holding literal: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let offset = offset(of: node), offset + literal.count <= bytes.count else { return nil }
    for index in literal.indices where bytes[offset + index] != literal[index] { return nil }
    return offset
  }
}
