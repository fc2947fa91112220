internal import CCMark
internal import DocumentModel

/// A node of a `MarkdownTree`, valid as long as the tree.
struct MarkdownNode {
  let pointer: OpaquePointer
  let element: MarkdownElement

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    element = MarkdownElement(pointer)
  }

  /// The line on which the node begins, from 1; 0 where it is not known.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }

  /// The byte of the line at which the node begins, from 1.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }

  /// Whether a code block stands between fences.
  var isFenced: Bool {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
  }

  /// The text of a text, code or HTML node; empty for others.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }

  /// The destination of a link or image; empty for others.
  var destination: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }

  private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    var length = 0
    while string[length] != 0 { length += 1 }
    let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: length)
  }
}

extension MarkdownNode {
  /// How many children the node has, found by walking them.
  var childCount: Int {
    var count = 0
    var child = cmark_node_first_child(pointer)
    while let current = child {
      count += 1
      child = cmark_node_next(current)
    }
    return count
  }

  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// What stands behind the numbers of an ordered list: `.` or `)`.
  var listDelimiter: String { cmark_node_get_list_delim(pointer) == CMARK_PAREN_DELIM ? ")" : "." }
}

extension MarkdownNode {
  /// The alignments of a table's columns.
  var alignments: [TableShape.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else {
      return [TableShape.Alignment](repeating: .leading, count: count)
    }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .trailing
      default: .leading
      }
    }
  }
}
