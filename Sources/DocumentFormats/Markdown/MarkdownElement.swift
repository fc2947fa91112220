internal import CCMark

/// What a node of a Markdown tree is.
enum MarkdownElement {
  case document, blockQuote, list, item, footnoteDefinition
  case paragraph, heading, thematicBreak, codeBlock, htmlBlock
  case table, tableRow, tableCell
  case text, softBreak, hardBreak, code, htmlInline, footnoteReference
  case emphasis, strong, strikethrough, link, image
  case unknown

  init(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: self = .text
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .hardBreak
    case CMARK_NODE_CODE: self = .code
    case CMARK_NODE_HTML_INLINE: self = .htmlInline
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_LINK: self = .link
    case CMARK_NODE_IMAGE: self = .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    case CMARK_NODE_CODE_BLOCK: self = .codeBlock
    case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_LIST: self = .list
    case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
    case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
    case CMARK_NODE_DOCUMENT: self = .document
    default: self.init(extensionNode: node)
    }
  }

  private init(extensionNode node: OpaquePointer) {
    switch cmark_node_get_type_string(node).map(String.init(cString:)) {
    case "table": self = .table
    case "table_row", "table_header": self = .tableRow
    case "table_cell": self = .tableCell
    case "strikethrough": self = .strikethrough
    default: self = .unknown
    }
  }
}
