package import ScreenModel

/// A key that asks for an action in some contexts.
package struct Binding: Sendable {
  package var key: Key
  package var action: Action
  package var contexts: KeyContext
}
