internal import Bookmarks
internal import DocumentFormats
internal import DocumentModel
internal import Glibc
internal import ReaderCore
internal import TextDecoding

/// A document's file, opened: its bytes, and its text as far as it was read at once.
struct DocumentFile {
  let source: FileBytes
  let format: DocumentFormat
  let encoding: TextEncoding

  /// What a person has chosen for the document.
  let choices: DocumentChoices

  /// What becomes text little by little: a pipe, or a file in another encoding; `nil` for a file in UTF-8.
  private let growing: (any GrowingText)?

  /// How many U+FFFD the beginning of a text in UTF-8 is shown with.
  private let malformedInHead: Int

  /// Takes the bytes of a file for text, in the encoding that is chosen or that its beginning tells; where all is read, in
  /// the one that the whole tells.
  ///
  /// - Parameters:
  ///   - choices: The encoding is found out where they name none that is known.
  ///   - found: The encoding that has been found out before.
  ///   - waitsForAll: Whether all is read; else a beginning is enough for plain text.
  init(
    _ source: FileBytes, choices: DocumentChoices, found: TextEncoding? = nil, waitsForAll: Bool
  ) throws(OpeningFailure) {
    let file = try DocumentFile(taking: source, choices: choices, found: found, waitsForAll: waitsForAll)
    guard found == nil, waitsForAll || file.format == .markdown, let better = file.betterEncoding,
      let source = source.readAgain
    else {
      self = file
      return
    }
    self = try DocumentFile(taking: source, choices: choices, found: better, waitsForAll: waitsForAll)
  }

  private init(
    taking source: FileBytes, choices: DocumentChoices, found: TextEncoding?, waitsForAll: Bool
  ) throws(OpeningFailure) {
    self.source = source
    self.choices = choices
    let bytes = source.bytes
    do throws(SystemError) {
      let finding =
        (choices.encoding.flatMap { TextEncoding(named: $0) } ?? found).map { EncodingDetector.Finding(encoding: $0) }
        ?? EncodingDetector.finding(in: bytes)
      encoding = finding.encoding
      malformedInHead = finding.malformedAtBeginning
      let evidence = TextEvidence(of: bytes)
      guard finding.encoding.mayHoldControls || !evidence.looksBinary else { throw SystemError(code: ENOEXEC) }
      if finding.encoding.isUTF8 {
        growing = source.pipe
      } else {
        let markLength = evidence.mark?.encoding == finding.encoding ? evidence.mark?.length ?? 0 : 0
        growing = try DecodedText(finding.encoding, source: bytes, markLength: markLength, pipe: source.pipe)
        try growing?.read()
      }
      let name = source.path == "-" ? "" : AbsolutePath.name(of: source.path)
      format = FormatSniffer.format(of: growing?.storage ?? bytes, name: name)
      // Markdown is parsed whole.
      if waitsForAll || format == .markdown { try readAll() }
    } catch {
      throw OpeningFailure(path: source.path, problem: error.problem)
    }
  }
}

extension DocumentFile {
  /// The text as far as it is readable now.
  var text: TextStorage { growing?.storage ?? source.bytes }

  /// What more of the text comes from; `nil` where all is there.
  var rest: (any GrowingText)? { growing?.isComplete == false ? growing : nil }

  /// Makes the whole text readable.
  func readAll() throws(SystemError) {
    while let rest { try rest.read() }
  }

  /// The document as far as it can be shown at once; a long plain text is read on in the background.
  var beginning: Document {
    switch format {
    case .plainText: encoded(PlainTextReader.head(of: text, isComplete: rest == nil, corrections: choices.corrections))
    case .markdown: document
    }
  }

  /// The whole document, of a text that is readable as a whole.
  var document: Document {
    switch format {
    case .plainText: encoded(PlainTextFormat.read(text, corrections: choices.corrections))
    case .markdown: encoded(MarkdownFormat.read(text))
    }
  }

  /// Why lines are headings or, where they came near, are none; of a text that is readable as a whole.
  var headingReports: [HeadingReport] {
    switch format {
    case .plainText: PlainTextReader.reports(on: text, corrections: choices.corrections)
    case .markdown: document.outline.entries.map(HeadingReport.init)
    }
  }

  func encoded(_ document: Document) -> Document {
    var document = document
    document.encoding = encoding.name
    return document
  }

  /// The encoding that the whole of a text, once it has been read, tells otherwise than the beginning.
  ///
  /// `nil` where it is the same, and where a person has chosen. What is well-formed in an encoding of several bytes a
  /// character, in all its length, is in no other.
  var betterEncoding: TextEncoding? {
    guard choices.encoding.flatMap({ TextEncoding(named: $0) }) == nil, encoding.isOfSingleBytes || malformed > 0,
      let bytes = source.readAgain?.bytes
    else { return nil }
    let whole = EncodingDetector.encoding(ofWhole: bytes)
    return whole == encoding ? nil : whole
  }

  /// How many U+FFFD the beginning of the text is shown with: enough to tell that the encoding is another one.
  var malformedAtBeginning: Int { (growing as? DecodedText)?.malformed ?? malformedInHead }

  /// How many U+FFFD the text is shown with, where it is readable as a whole.
  var malformed: Int { (growing as? DecodedText)?.malformed ?? UTF8Validation.malformedCount(in: text) }

  /// The name shown where the document has no title.
  var name: String { source.path == "-" ? "stdin" : AbsolutePath.name(of: source.path).singleLine }
}

extension DocumentFile {
  /// The offset in the file of what stands at an offset of its text.
  func fileOffset(ofText offset: Int) -> Int { (growing as? DecodedText)?.sourceOffset(ofText: offset) ?? offset }

  /// The offset in the text of what stands at an offset of the file; reads on until it is there.
  func textOffset(ofFile offset: Int) throws(SystemError) -> Int {
    try (growing as? DecodedText)?.textOffset(ofSource: offset) ?? offset
  }
}
