internal import CCMark
internal import Synchronization

/// The tree that cmark-gfm makes of a text.
struct MarkdownTree: ~Copyable {
  /// What is met on the way through a tree.
  enum Event {
    case enter(MarkdownNode)
    case leave(MarkdownNode)
  }

  private let root: OpaquePointer

  /// cmark-gfm 0.29 keeps the characters that its extensions listen to in globals that each parse changes.
  private static let parsing = Mutex(())
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Parses UTF-8, of which malformed bytes and NUL become U+FFFD; `nil` without memory.
  ///
  /// Tables can be left unread because cmark fills up every row to the width of the head. The extension for bare
  /// addresses is not used: in 0.29.0.gfm.6 it reads behind the end of its text (CVE-2023-22485).
  init?(parsing text: UnsafeBufferPointer<UInt8>, withTables: Bool) {
    let extensions = withTables ? ["table", "strikethrough"] : ["strikethrough"]
    nonisolated(unsafe) var root: OpaquePointer?
    Self.parsing.withLock { _ in
      _ = Self.registered
      guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else { return }
      defer { cmark_parser_free(parser) }
      for name in extensions {
        if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
      }
      text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
      root = cmark_parser_finish(parser)
    }
    guard let root else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// Calls `body` for every node on entering it and, where it can have children, on leaving it, in reading order.
  func forEachEvent(_ body: (Event) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      body(event == CMARK_EVENT_ENTER ? .enter(MarkdownNode(node)) : .leave(MarkdownNode(node)))
    }
  }

  /// How many footnotes the text has.
  var footnoteCount: Int {
    var count = 0
    var child = cmark_node_last_child(root)
    while let current = child, cmark_node_get_type(current) == CMARK_NODE_FOOTNOTE_DEFINITION {
      count += 1
      child = cmark_node_previous(current)
    }
    return count
  }
}
