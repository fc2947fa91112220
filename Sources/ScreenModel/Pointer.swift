/// What was done with a mouse at a cell of the screen.
package struct Pointer: Hashable, Sendable {
  package enum Gesture: Hashable, Sendable {
    /// The first button was pressed.
    case press
    /// The wheel was turned by a notch.
    case wheelUp, wheelDown
  }

  package var gesture: Gesture

  /// The cell, which may lie outside of the screen that is shown now.
  package var position: ScreenPosition

  package init(_ gesture: Gesture, at position: ScreenPosition) {
    self.gesture = gesture
    self.position = position
  }
}
