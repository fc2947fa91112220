internal import UnicodeText

/// The titles of the sections around a place, the outermost first, on one line.
struct SectionPath {
  private let titles: ArraySlice<String>
  private let joint: String

  /// The path of titles; that of the document, which is known, is left out.
  ///
  /// - Parameter joint: What stands between a section and the one around it.
  init(_ titles: [String], documentTitle: String, joint: String = " › ") {
    self.titles = titles.first == documentTitle ? titles.dropFirst() : titles[...]
    self.joint = joint
  }

  /// The innermost title, however long, and as many around it as fit some columns.
  func text(columns: Int) -> String {
    guard var path = titles.last else { return "" }
    for title in titles.dropLast().reversed() {
      let longer = title + joint + path
      guard TextWidth.columns(of: longer) <= columns else { break }
      path = longer
    }
    return path
  }
}
