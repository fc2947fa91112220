/// The label that a line begins with: 第三章, 2.1, Chapter IV, （二）.
struct Numbering: Equatable, Sendable {
  var system: NumberingSystem

  /// The number itself, of 2.14 the 14; 0 where the label has none.
  var number: Int

  /// The numbers before it, of 2.14 the 2, folded into one value; of an occasion what is counted.
  var prefix = 0

  /// The offset behind the label and the marks that close it.
  var end: Int

  /// Whether nothing comes after the label.
  var isAlone: Bool

  /// Whether a space or mark parts the label from what comes after it.
  var isSetOff: Bool

  /// Whether the label consists of Latin letters and digits.
  var isLatin = false

  /// The bytes of the marks that decorate the heading before its label and at its end, as in === 第三章 ===.
  var decorationBefore: UInt8 = 0
  var decorationBehind: UInt8 = 0

  /// Whether the word heads what stands behind the last chapter of a book.
  var isEndMatter = false

  /// Whether the words after the label show that it stands in a sentence, as in 第三章的.
  var isInSentence = false
}
