internal import Bookmarks
internal import DocumentFormats
internal import DocumentModel
internal import Glibc
internal import ReaderCore
internal import TextDecoding

/// A document's file, opened: its bytes, and its text as far as it was read at once.
struct DocumentFile {
  /// The path as it was given; `-` for standard input.
  let path: String

  /// The file's own bytes; of a pipe, those that had come when it was opened.
  let bytes: TextStorage
  let format: DocumentFormat
  let encoding: TextEncoding

  /// What the mapping knows of the file being cut; `nil` for a text that came through a pipe.
  let mapping: MappedFile?

  /// What the file was when it was opened.
  let stamp: FileStamp?

  /// What becomes text little by little: a pipe, or a file in another encoding; `nil` for a file in UTF-8.
  private let growing: (any GrowingText)?

  /// How many U+FFFD the beginning of a text in UTF-8 is shown with.
  private let malformedInHead: Int

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameters:
  ///   - encoding: The encoding to read it in; `nil` to find it out.
  ///   - waitsForAll: Whether all is read; else a beginning is enough for plain text.
  init(path: String, encoding: TextEncoding? = nil, waitsForAll: Bool = true) throws(OpeningFailure) {
    self.path = path
    do throws(SystemError) {
      let input = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard input >= 0 else { throw .last }
      var status = stat()
      guard fstat(input, &status) == 0 else { throw .last }
      var pipe: PipedText?
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw SystemError(code: EISDIR)
      case S_IFREG:
        defer { close(input) }
        let mapping = try MappedFile(descriptor: input, count: Int(status.st_size))
        self.mapping = mapping
        bytes = mapping.storage
        stamp = FileStamp(status)
      case S_IFIFO, S_IFSOCK:
        let text = try PipedText(descriptor: input)
        try text.readBeginning()
        while waitsForAll, !text.isComplete { try text.read() }
        pipe = text
        bytes = text.storage
        mapping = nil
        stamp = nil
      default: throw SystemError(code: ENODEV)
      }
      let finding =
        encoding.map { EncodingDetector.Finding(encoding: $0) } ?? EncodingDetector.finding(in: bytes)
      self.encoding = finding.encoding
      malformedInHead = finding.malformedAtBeginning
      let evidence = TextEvidence(of: bytes)
      guard finding.encoding.mayHoldControls || !evidence.looksBinary else { throw SystemError(code: ENOEXEC) }
      if finding.encoding.isUTF8 {
        growing = pipe
      } else {
        let markLength = evidence.mark?.encoding == finding.encoding ? evidence.mark?.length ?? 0 : 0
        growing = try DecodedText(finding.encoding, source: bytes, markLength: markLength, pipe: pipe)
        try growing?.read()
      }
      format = FormatSniffer.format(of: growing?.storage ?? bytes, name: path == "-" ? "" : AbsolutePath.name(of: path))
      // Markdown is parsed whole.
      if waitsForAll || format == .markdown { try readAll() }
    } catch {
      throw OpeningFailure(path: path, problem: error.problem)
    }
  }
}

extension DocumentFile {
  /// The text as far as it is readable now.
  var text: TextStorage { growing?.storage ?? bytes }

  /// What more of the text comes from; `nil` where all is there.
  var rest: (any GrowingText)? { growing?.isComplete == false ? growing : nil }

  /// Makes the whole text readable.
  func readAll() throws(SystemError) {
    while let rest { try rest.read() }
  }

  /// The document as far as it can be shown at once; a long plain text is read on in the background.
  var beginning: Document {
    switch format {
    case .plainText: encoded(PlainTextReader.head(of: text, isComplete: rest == nil))
    case .markdown: document
    }
  }

  /// The whole document, of a text that is readable as a whole.
  var document: Document {
    switch format {
    case .plainText: encoded(PlainTextFormat.read(text))
    case .markdown: encoded(MarkdownFormat.read(text))
    }
  }

  private func encoded(_ document: Document) -> Document {
    var document = document
    document.encoding = encoding.name
    return document
  }

  /// What tells the document from others.
  var identity: DocumentIdentity {
    DocumentIdentity(
      fingerprint: DocumentIdentity.fingerprint(of: bytes), path: path == "-" ? "" : AbsolutePath.of(path))
  }

  /// How many U+FFFD the beginning of the text is shown with: enough to tell that the encoding is another one.
  var malformedAtBeginning: Int { (growing as? DecodedText)?.malformed ?? malformedInHead }

  /// How many U+FFFD the text is shown with, where it is readable as a whole.
  var malformed: Int { (growing as? DecodedText)?.malformed ?? UTF8Validation.malformedCount(in: text) }

  /// The name shown where the document has no title.
  var name: String { path == "-" ? "stdin" : AbsolutePath.name(of: path).singleLine }
}
