internal import Bookmarks
internal import DocumentFormats
internal import DocumentModel
internal import Glibc
internal import ReaderCore
internal import TextDecoding

/// Finds the documents of a folder.
struct ShelfListing {
  let folder: String
  let records: ReadingRecordFolder?
  let choices: DocumentChoiceFolder?
  let bookmarks: BookmarkStore

  /// Larger files are not counted but estimated from their beginning.
  private static let countedSize = 4 << 20
  private static let sampleSize = 1 << 18

  /// Names that are documents without a look inside; others are looked at.
  private static let documentEndings: Set<String> = ["txt", "text", "md", "markdown", "mdown", "mkd"]

  /// The folder's documents in no order.
  func items() throws(OpeningFailure) -> [ShelfItem] {
    guard let directory = opendir(folder) else { throw OpeningFailure(path: folder, problem: SystemError.last.problem) }
    defer { closedir(directory) }
    var items: [ShelfItem] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), let item = item(named: name) { items.append(item) }
    }
    return items
  }
}

extension ShelfListing {
  private func item(named name: String) -> ShelfItem? {
    let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Self.mayBeDocument(name),
      let source = try? FileBytes(path: path, waitsForAll: false),
      let file = try? DocumentFile(source, choices: choices(for: source.identity), waitsForAll: false)
    else { return nil }
    let isCounted = source.bytes.count <= Self.countedSize
    if isCounted { try? file.readAll() }
    let text = file.text
    let sample = text.withCount(isCounted ? text.count : min(text.count, Self.sampleSize))
    let counted = CharacterCount.characters(in: sample)
    let characters = isCounted ? counted : counted * (source.bytes.count / Self.sampleSize)
    let identity = source.identity
    let record = records?.record(of: identity)
    return ShelfItem(
      path: path, title: title(of: file, record: record), format: file.format, characters: characters,
      isCounted: isCounted, progress: record?.progress, bookmarks: bookmarks.count(of: identity),
      lastRead: record?.lastRead)
  }

  /// What was chosen for a document; a broken file is told of when the document is opened.
  private func choices(for identity: DocumentIdentity) -> DocumentChoices {
    (try? choices?.read(for: identity, now: SystemClock.now))?.choices ?? DocumentChoices()
  }

  /// The title that the document gives itself, else its file name.
  private func title(of file: DocumentFile, record: ReadingRecord?) -> String {
    let text = file.text
    let head = text.withCount(min(text.count, 64 * 1024))
    let title =
      switch file.format {
      case .markdown: MarkdownFormat.read(head).title
      case .plainText: PlainTextReader.head(of: head).title
      }
    return title.isEmpty ? file.name : title
  }

  private static func mayBeDocument(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return true }
    return documentEndings.contains(name[name.index(after: dot)...].lowercased())
  }
}
