internal import Bookmarks
internal import DocumentModel

/// Where a passage is from, as far as its document tells.
struct PassageSource: Equatable {
  /// The title that the document gives itself; empty where it gives none.
  var title = ""

  /// The file's name, which stands for a title that there is not.
  var fileName = ""

  /// The innermost section.
  var section = ""

  /// What the document says of its own source.
  var origin = ""
  var page: Int?
}

extension PassageSource {
  init(of position: Int, in open: OpenDocument) {
    let document = open.document
    title = document.title
    fileName = open.identity.path.isEmpty ? "" : open.name
    if let entry = document.outline.index(at: position) {
      section = document.outline[entry].heading
      if section == title { section = "" }
    }
    origin = OriginLine.origin(at: position, in: document)
    page = document.page(at: position)?.number
  }

  /// What a bookmark knows of its source, where its document is not at hand or no longer has the text.
  init(of bookmark: Bookmark) {
    title = bookmark.documentTitle
    section = bookmark.section.last ?? ""
    if section == title { section = "" }
  }

  /// A text in quotation marks, with the source behind it; what is not known is left out.
  func quotation(of text: String, isChinese: Bool) -> String {
    isChinese ? chinese(text) : english(text)
  }

  private func chinese(_ text: String) -> String {
    let parts = [
      title.isEmpty ? fileName : "《\(title.titleMarksInside)》", section, origin.isEmpty ? "" : "来源：" + origin,
      page.map { "第 \($0) 页" } ?? "",
    ].filter { !$0.isEmpty }
    let usesCorners = text.contains("「") && !text.contains("“")
    let quoted =
      usesCorners ? text.quoted(by: ("「", "」"), inside: ("『", "』")) : text.quoted(by: ("“", "”"), inside: ("‘", "’"))
    return parts.isEmpty ? quoted : quoted + "——" + parts.joined(separator: "，")
  }

  private func english(_ text: String) -> String {
    let parts = [
      title.isEmpty ? fileName : title, section, origin.isEmpty ? "" : "source: " + origin,
      page.map { "p. \($0)" } ?? "",
    ].filter { !$0.isEmpty }
    let quoted = text.quoted(by: ("“", "”"), inside: ("‘", "’"))
    return parts.isEmpty ? quoted : quoted + " — " + parts.joined(separator: ", ")
  }
}

extension String {
  /// The text in quotation marks; those in it become the inner ones (GB/T 15834-2011, 4.8.3.2).
  ///
  /// One that is a quotation as a
  /// whole stays as it is.
  fileprivate func quoted(by outer: (Character, Character), inside inner: (Character, Character)) -> String {
    if first == outer.0, last == outer.1, count(where: { $0 == outer.0 }) == 1 { return self }
    let text = String(map { $0 == outer.0 ? inner.0 : $0 == outer.1 ? inner.1 : $0 })
    return String(outer.0) + text + String(outer.1)
  }

  /// A title for 《》: the marks in it become 〈〉 (GB/T 15834-2011, 4.15.3.6).
  fileprivate var titleMarksInside: String { String(map { $0 == "《" ? "〈" : $0 == "》" ? "〉" : $0 }) }
}
