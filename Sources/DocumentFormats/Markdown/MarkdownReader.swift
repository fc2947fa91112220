internal import DocumentModel

/// Produces a document from the tree of a Markdown text, in one pass without recursion.
struct MarkdownReader {
  var draft = DocumentDraft()
  var nesting = Nesting()

  /// The inline elements that what comes next stands in.
  var style = InlineStyle()

  /// A line end that is written when more text of the block follows.
  var lineEnd: InlineLineEnd?

  /// Where the text of open links begins.
  var openLinks: [OpenLink] = []

  /// The words of a heading without what is added to them.
  var title: [UInt8] = []

  /// Bytes at the beginning of the next text that are a task's box.
  var skippedBytes = 0

  /// Whether a tag has been dropped just before; of the blanks around it one is enough.
  var followsTag = false

  /// The element that holds the inline elements met now: a paragraph, a heading or a table cell.
  var textElement = MarkdownElement.paragraph

  /// The columns and rows met of a table.
  var alignments: [TableShape.Alignment] = []
  var isFirstRow = true
  var isFirstCell = true

  let source: MarkdownSource
  private let noteColumns: Int
  private var noteCount = 0

  /// A reader for a tree with a number of footnotes.
  init(source: MarkdownSource, footnoteCount: Int) {
    self.source = source
    noteColumns = "[\(footnoteCount)]".count + 1
  }

  mutating func read(_ event: MarkdownTree.Event) {
    switch event {
    case .enter(let node): enter(node)
    case .leave(let node): leave(node)
    }
  }

  private mutating func enter(_ node: MarkdownNode) {
    switch node.element {
    case .blockQuote: nesting.enterQuote()
    case .list: nesting.enterList(node)
    case .item: nesting.enterItem()
    case .footnoteDefinition:
      noteCount += 1
      nesting.enterNote(label: ListMarker("[\(noteCount)]", columns: noteColumns))
    case .paragraph, .heading: beginText(node)
    case .codeBlock: writeCode(node)
    case .htmlBlock: writeHTML(node)
    case .thematicBreak: writeRule(node)
    case .table: beginTable(node)
    case .tableRow: beginRow(node)
    case .tableCell: beginCell()
    default: enterInline(node)
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.element {
    case .blockQuote, .list: nesting.leave()
    case .item, .footnoteDefinition:
      if nesting.beginning != nil { writeEmptyItem(node) }
      nesting.leave()
    case .paragraph, .heading: endText(node)
    case .table: endTable()
    case .tableRow, .tableCell: break
    default: leaveInline(node)
    }
  }
}
