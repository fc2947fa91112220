package import Bookmarks

extension InterfaceStrings {
  /// How long and how much was read.
  package func amountRead(_ total: (seconds: Int, amount: TextAmount)) -> String {
    var parts = [duration((total.seconds + 30) / 60)]
    if total.amount.characters > 0 { parts.append(charactersRead(total.amount.characters)) }
    if total.amount.words > 0 { parts.append(wordsRead(total.amount.words)) }
    return parts.joined(separator: " · ")
  }
}
