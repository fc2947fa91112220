internal import DocumentModel

extension MarkdownReader {
  mutating func beginText(_ node: MarkdownNode) {
    textElement = node.element
    title.removeAll(keepingCapacity: true)
    if nesting.beginning == .item, node.element == .paragraph { readTaskBox(of: node) }
    draft.beginBlock(source: source.offset(of: node))
  }

  /// The box is told here and not by cmark's extension, which finds none in quotations.
  private mutating func readTaskBox(of paragraph: MarkdownNode) {
    guard let text = paragraph.firstChild, text.element == .text, let box = TaskBox(at: text.literal) else { return }
    nesting.markTask(isDone: box.isDone)
    skippedBytes = TaskBox.length
  }

  mutating func endText(_ node: MarkdownNode) {
    lineEnd = nil
    skippedBytes = 0
    guard !draft.blockIsEmpty else { return draft.abandonBlock() }
    var form = DocumentDraft.BlockForm(node.element == .heading ? .heading : paragraphKind)
    if form.kind == .heading {
      form.level = node.headingLevel
      form.title = HeadingTitle.line(from: title)
    } else if form.kind == .listItem {
      form.level = nesting.listDepth
    }
    end(form)
  }

  private var paragraphKind: Block.Kind {
    switch nesting.beginning {
    case .item: .listItem
    case .footnoteDefinition: .note
    default: nesting.element == .footnoteDefinition ? .note : .paragraph
    }
  }

  /// An item or a note without text: its marker alone.
  mutating func writeEmptyItem(_ node: MarkdownNode) {
    draft.beginBlock(source: source.offset(of: node))
    var form = DocumentDraft.BlockForm(paragraphKind)
    if form.kind == .listItem { form.level = nesting.listDepth }
    end(form)
  }

  mutating func writeRule(_ node: MarkdownNode) {
    draft.beginBlock(source: source.offset(of: node))
    end(DocumentDraft.BlockForm(.rule))
  }

  mutating func writeCode(_ node: MarkdownNode) {
    let lines = node.literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    guard !lines.isEmpty else { return }
    draft.beginBlock(source: source.offset(of: node))
    for (index, line) in lines.enumerated() {
      if index > 0 { draft.append(UInt8(ascii: "\n")) }
      draft.addPlace(source: source.offset(line: node.line + index + (node.isFenced ? 1 : 0)))
      draft.append(UnsafeBufferPointer(rebasing: line))
    }
    end(DocumentDraft.BlockForm(.code))
  }

  mutating func writeHTML(_ node: MarkdownNode) {
    let lines = HTMLText.lines(of: node.literal)
    guard !lines.isEmpty else { return }
    draft.beginBlock(source: source.offset(of: node))
    for (index, line) in lines.enumerated() {
      if index > 0 { draft.append(UInt8(ascii: "\n")) }
      draft.addPlace(source: source.offset(line: node.line + line.number))
      line.text.withUnsafeBufferPointer { draft.append($0) }
    }
    end(DocumentDraft.BlockForm(.preformatted))
  }

  private mutating func end(_ form: DocumentDraft.BlockForm) {
    var form = form
    nesting.place(&form)
    draft.endBlock(form)
  }
}

extension MarkdownReader {
  mutating func beginTable(_ node: MarkdownNode) {
    alignments = node.alignments
    isFirstRow = true
    draft.beginBlock(source: source.offset(of: node))
  }

  mutating func beginRow(_ node: MarkdownNode) {
    if !isFirstRow { draft.append(UInt8(ascii: "\n")) }
    isFirstRow = false
    isFirstCell = true
    draft.addPlace(source: source.offset(of: node))
  }

  mutating func beginCell() {
    if !isFirstCell { draft.append(UInt8(ascii: "\t")) }
    isFirstCell = false
    textElement = .tableCell
    lineEnd = nil
  }

  mutating func endTable() {
    var form = DocumentDraft.BlockForm(.table)
    form.alignments = alignments
    end(form)
  }
}
