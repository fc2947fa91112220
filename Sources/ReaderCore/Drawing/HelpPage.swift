internal import UnicodeText

/// The help page, made from the key map.
package struct HelpPage {
  package let lines: [HelpLine]

  package init(environment: InterfaceEnvironment) {
    let strings = environment.strings
    var lines: [HelpLine] = []
    for group in HelpGroup.allCases {
      if !lines.isEmpty { lines.append(.empty) }
      lines.append(.group(strings.groupName(group)))
      for action in group.actions {
        lines.append(
          .action(keys: Self.keys(for: action, in: environment.keyMap), name: strings.actionName(action)))
      }
    }
    lines.append(.empty)
    lines += strings.helpNotes.map { .note($0) }
    self.lines = lines
  }

  /// The keys of an action in whatever context, in the order of the table.
  package static func keys(for action: Action, in keyMap: KeyMap) -> String {
    var names: [String] = []
    for binding in keyMap.bindings where binding.action == action {
      let name = KeyNotation.name(of: binding.key)
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: "  ")
  }

  /// The columns that the widest keys take.
  var keyColumns: Int {
    lines.reduce(0) { widest, line in
      guard case .action(let keys, _) = line else { return widest }
      return max(widest, TextWidth.columns(of: keys))
    }
  }
}
