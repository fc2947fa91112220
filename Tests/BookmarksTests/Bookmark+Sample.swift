import Bookmarks

extension DocumentIdentity {
  static let novel = DocumentIdentity(fingerprint: "00112233445566778899aabbccddeeff", path: "/books/novel.txt")
  static let report = DocumentIdentity(fingerprint: "ffeeddccbbaa99887766554433221100", path: "/books/report.md")
}

extension Bookmark {
  static func sample(
    _ id: String, in document: DocumentIdentity = .novel, at position: Int = 0, length: Int = 0, note: String = "",
    mark: Character? = nil, created: Int = 1_700_000_000, modified: Int? = nil
  ) -> Bookmark {
    Bookmark(
      id: BookmarkID(rawValue: id), document: document, documentTitle: "山中来信", position: position, length: length,
      quote: TextQuote(exact: length > 0 ? "一阵风" : "", prefix: "窗外起了", suffix: "吹过竹林"),
      section: ["上卷", "第二章"], note: note, mark: mark.flatMap(LetterMark.init), created: created, modified: modified)
  }
}
