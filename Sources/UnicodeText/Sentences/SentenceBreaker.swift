/// Where the sentences of a text begin and end: UAX #29, tailored for Chinese (GB/T 15834-2011) and for abbreviations.
///
/// * Quotation marks and brackets that close go with the sentence before them, those that open with the one behind; the
///   UAX puts both before the break.
/// * A sentence in brackets inside another ends neither; nor does 《谁之罪？》, whose mark belongs to a title.
/// * …… and —— end a sentence only where a new one is seen to begin: behind a space, or with an opening mark.
/// * `e.g.`, `Mr.`, initials, numbers, file names and a number at the head of a sentence end none.
package enum SentenceBreaker {
  /// The sentences of well-formed UTF-8, ascending, without white space around them; a line end always parts two.
  package static func sentences(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var scanner = SentenceScanner(bytes: bytes)
    return scanner.sentences()
  }
}
