internal import Bookmarks
internal import DocumentFormats
internal import DocumentModel
internal import Glibc
internal import ReaderCore
internal import TextDecoding

/// A document's file, opened: its bytes, and the document as far as it was read at once.
struct DocumentFile {
  /// The path as it was given; `-` for standard input.
  let path: String

  /// The file's bytes.
  let storage: TextStorage
  let format: DocumentFormat

  /// What the mapping knows of the file being cut; `nil` for a text that came through a pipe.
  let mapping: MappedFile?

  /// What the file was when it was opened.
  let stamp: FileStamp?

  /// The pipe from which more text comes; `nil` for a file, and where all has come.
  let pipe: PipedText?

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameter waitsForAll: Whether a pipe is read to its end; else what has come is enough for plain text.
  init(path: String, waitsForAll: Bool = true) throws(OpeningFailure) {
    self.path = path
    do throws(SystemError) {
      let input = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard input >= 0 else { throw .last }
      var status = stat()
      guard fstat(input, &status) == 0 else { throw .last }
      let name = path == "-" ? "" : AbsolutePath.name(of: path)
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw SystemError(code: EISDIR)
      case S_IFREG:
        defer { close(input) }
        let mapping = try MappedFile(descriptor: input, count: Int(status.st_size))
        self.mapping = mapping
        storage = mapping.storage
        stamp = FileStamp(status)
        pipe = nil
        format = FormatSniffer.format(of: storage, name: name)
      case S_IFIFO, S_IFSOCK:
        let text = try PipedText(descriptor: input)
        try text.readBeginning()
        format = FormatSniffer.format(of: text.storage, name: name)
        // Markdown is parsed whole.
        while !text.isComplete, waitsForAll || format == .markdown { try text.read() }
        storage = text.storage
        pipe = text.isComplete ? nil : text
        mapping = nil
        stamp = nil
      default: throw SystemError(code: ENODEV)
      }
    } catch {
      throw OpeningFailure(path: path, problem: error.problem)
    }
    let evidence = TextEvidence(of: storage)
    guard !evidence.looksBinary else { throw OpeningFailure(path: path, problem: .binary) }
    if let mark = evidence.mark, mark != .utf8 { throw OpeningFailure(path: path, problem: .wideEncoding) }
  }
}

extension DocumentFile {
  /// The document as far as it can be shown at once; a long plain text is read on in the background.
  var beginning: Document {
    switch format {
    case .plainText: PlainTextReader.head(of: storage, isComplete: pipe == nil)
    case .markdown: document
    }
  }

  /// The whole document.
  var document: Document {
    switch format {
    case .plainText: PlainTextFormat.read(storage)
    case .markdown: MarkdownFormat.read(storage)
    }
  }

  /// What tells the document from others.
  var identity: DocumentIdentity {
    DocumentIdentity(
      fingerprint: DocumentIdentity.fingerprint(of: storage), path: path == "-" ? "" : AbsolutePath.of(path))
  }

  /// How many U+FFFD the beginning of the file is shown with: enough to tell text in another encoding.
  var malformedAtBeginning: Int {
    let beginning = storage.withCount(storage.scalarBoundary(atOrBefore: min(storage.count, 64 * 1024)))
    return UTF8Validation.malformedCount(in: beginning)
  }

  /// The name shown where the document has no title.
  var name: String { path == "-" ? "stdin" : AbsolutePath.name(of: path).singleLine }
}
