internal import ScreenModel

extension Pointer {
  /// How many rows a notch of the wheel scrolls.
  static let rowsOfWheel = 3

  /// The movement that a notch of the wheel repeats `rowsOfWheel` times; `nil` for a press.
  var wheelAction: Action? {
    switch gesture {
    case .press: nil
    case .wheelUp: .lineUp
    case .wheelDown: .lineDown
    }
  }

  /// The rows that a notch of the wheel scrolls, negative upwards; `nil` for a press.
  var wheelRows: Int? {
    switch gesture {
    case .press: nil
    case .wheelUp: -Self.rowsOfWheel
    case .wheelDown: Self.rowsOfWheel
    }
  }
}
