internal import UnicodeText

/// The titles of the sections around a place, the outermost first, on one line.
struct SectionPath {
  let titles: ArraySlice<String>

  static let joint = " › "

  /// The innermost title, cut where even that does not fit, and as many around it as fit some columns.
  func text(columns: Int) -> String {
    guard let last = titles.last else { return "" }
    var path = last
    for title in titles.dropLast().reversed() {
      let longer = title + Self.joint + path
      guard TextWidth.columns(of: longer) <= columns else { break }
      path = longer
    }
    return path.truncated(toColumns: columns)
  }
}
