/// The quotations, lists, items and notes that a block stands in.
struct Nesting {
  /// The columns that quote bars and indents may take together; what is nested deeper is not set in further.
  private static let widest = 40

  /// The deepest quotation that is shown as one, so that bars leave room for the markers of lists.
  private static let deepestQuote = 10

  private struct Container {
    var element: MarkdownElement
    var quoteDepth = 0
    var indent = 0
    /// How deep the innermost list stands in other lists, from 1; 0 outside of lists.
    var listDepth = 0
    /// Whether blocks follow one another in it without empty lines.
    var isTight = false
    var numbering: ListNumbering?

    /// The columns taken, where a quote bar takes two.
    var columns: Int { quoteDepth * 2 + indent }
  }

  private var containers: [Container] = []
  private var innermost = Container(element: .document)

  /// The markers of items that have begun and have no block yet, from the outermost.
  private var pending: [ListMarker] = []

  /// How many containers the next block shares with the one before it; `nil` before the first block.
  private var shared: Int?

  /// What the next block is the first of: an item, a footnote, or neither.
  private(set) var beginning: MarkdownElement?

  /// What the next block stands in.
  var element: MarkdownElement { innermost.element }

  var listDepth: Int { innermost.listDepth }

  mutating func enterQuote() {
    enter(.blockQuote)
    innermost.isTight = false
    if innermost.quoteDepth < Self.deepestQuote && innermost.columns + 2 <= Self.widest { innermost.quoteDepth += 1 }
  }

  mutating func enterList(_ list: MarkdownNode) {
    enter(.list)
    innermost.isTight = list.isTightList
    innermost.listDepth += 1
    innermost.numbering = ListNumbering(of: list, depth: innermost.listDepth)
  }

  mutating func enterItem() {
    guard let marker = innermost.numbering?.next() else { return enter(.item) }
    enter(.item, marker: marker)
  }

  mutating func enterNote(label: ListMarker) { enter(.footnoteDefinition, marker: label) }

  mutating func leave() {
    guard let outer = containers.popLast() else { return }
    innermost = outer
    shared = shared.map { min($0, containers.count) }
  }

  /// Makes the item that has just begun a task.
  mutating func markTask(isDone: Bool) {
    guard var marker = pending.popLast() else { return }
    let box = isDone ? "☑" : "☐"
    if !marker.isNumber {
      marker.text = box
    } else if innermost.columns + 2 <= Self.widest {
      marker.text += " " + box
      marker.columns += 2
      innermost.indent += 2
    }
    pending.append(marker)
  }

  /// Writes into the form of a block that comes now where it stands.
  mutating func place(_ form: inout DocumentDraft.BlockForm) {
    form.quoteDepth = innermost.quoteDepth
    form.indent = innermost.indent
    form.marker = ListMarker.joined(pending)
    pending.removeAll(keepingCapacity: true)
    beginning = nil
    if let shared {
      let common = shared < containers.count ? containers[shared] : innermost
      form.spaceBefore = common.isTight ? 0 : 1
    }
    shared = containers.count
  }

  private mutating func enter(_ element: MarkdownElement) {
    containers.append(innermost)
    innermost.element = element
  }

  /// Enters an item; where there is no room left to set it in, its marker stands in that of the items around it.
  private mutating func enter(_ element: MarkdownElement, marker: ListMarker) {
    enter(element)
    beginning = element
    if innermost.columns + marker.columns <= Self.widest {
      innermost.indent += marker.columns
      pending.append(marker)
    } else if pending.isEmpty && marker.text.count < innermost.indent {
      pending.append(marker)
    }
  }
}
