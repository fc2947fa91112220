package import ScreenModel

/// Which key asks for which action: the one table from which input, help and the man page are made.
package struct KeyMap: Sendable {
  package let bindings: [Binding]

  package init(_ bindings: [Binding]) { self.bindings = bindings }

  /// The action for a key in a context.
  ///
  /// The table is looked through: for a key press that is nothing, and building an index would cost at every start.
  package func action(for key: Key, in context: KeyContext) -> Action? {
    bindings.first { $0.key == key && $0.contexts.contains(context) }?.action
  }

  /// The action for a key where several contexts lie in each other: the innermost that knows it, which is the first.
  package func action(for key: Key, in contexts: [KeyContext]) -> Action? {
    contexts.lazy.compactMap { action(for: key, in: $0) }.first
  }

  /// The keys for an action in a context, in the order of the table.
  package func keys(for action: Action, in context: KeyContext) -> [Key] {
    bindings.filter { $0.action == action && $0.contexts.contains(context) }.map(\.key)
  }
}
