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

  /// Opens a file, or standard input for `-`.
  ///
  /// A pipe is read to its end.
  init(path: String) throws(OpeningFailure) {
    self.path = path
    do throws(SystemError) {
      let input = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard input >= 0 else { throw .last }
      defer { close(input) }
      var status = stat()
      guard fstat(input, &status) == 0 else { throw .last }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw SystemError(code: EISDIR)
      case S_IFREG:
        let mapping = try MappedFile(descriptor: input, count: Int(status.st_size))
        self.mapping = mapping
        storage = mapping.storage
        stamp = FileStamp(status)
      case S_IFIFO, S_IFSOCK:
        storage = try PipedText.read(from: input)
        mapping = nil
        stamp = nil
      default: throw SystemError(code: ENODEV)
      }
    } catch {
      throw OpeningFailure(path: path, problem: error.problem)
    }
    guard !TextSniffer.looksBinary(storage) else { throw OpeningFailure(path: path, problem: .binary) }
    format = FormatSniffer.format(of: storage, name: path == "-" ? "" : AbsolutePath.name(of: path))
  }
}

extension DocumentFile {
  /// The document as far as it can be shown at once; a long plain text is read on in the background.
  var beginning: Document {
    switch format {
    case .plainText: PlainTextReader.head(of: storage)
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

  /// The name shown where the document has no title.
  var name: String { path == "-" ? "stdin" : AbsolutePath.name(of: path).singleLine }
}
