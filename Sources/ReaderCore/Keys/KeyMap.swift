package import ScreenModel

/// Which key asks for which action: the one table from which input, help and the man page are made.
package struct KeyMap: Sendable {
  package let bindings: [Binding]
  private let actions: [KeyContext: [Key: Action]]

  package init(_ bindings: [Binding]) {
    self.bindings = bindings
    var actions: [KeyContext: [Key: Action]] = [:]
    for binding in bindings {
      for context in binding.contexts { actions[context, default: [:]][binding.key] = binding.action }
    }
    self.actions = actions
  }

  /// The action for a key in a context.
  package func action(for key: Key, in context: KeyContext) -> Action? { actions[context]?[key] }

  /// The keys for an action in a context, in the order of the table.
  package func keys(for action: Action, in context: KeyContext) -> [Key] {
    bindings.filter { $0.action == action && $0.contexts.contains(context) }.map(\.key)
  }
}
