internal import Bookmarks

extension InterfaceStrings {
  /// That the place of a bookmark is not sure, in a sentence; `nil` where it is.
  func certainty(_ certainty: Relocation.Certainty) -> String? {
    switch certainty {
    case .exact: nil
    case .guess: placeIsGuess
    case .lost: placeIsLost
    }
  }

  /// The same in a word.
  func shortCertainty(_ certainty: Relocation.Certainty) -> String? {
    switch certainty {
    case .exact: nil
    case .guess: guessed
    case .lost: lost
    }
  }
}
