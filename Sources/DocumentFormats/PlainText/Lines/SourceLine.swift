/// The shape of one source line that holds text: where it stands, how wide it is, how it begins and ends.
///
/// Offsets are bytes of the storage, widths are cells. Empty lines have no value of their own; they are counted in
/// `blankBefore` of the line after them.
struct SourceLine: Equatable, Sendable {
  /// The offset of the line's first byte, white space included.
  var start: Int

  /// The offset of the first byte that is not white space.
  var textStart: Int

  /// The offset behind the last byte that is not white space.
  var textEnd: Int

  /// Cells of white space before the text.
  var indent: UInt16

  /// The width of the text in cells.
  var cells: UInt16

  /// The width of the first part that cannot be broken: what had to fit into the line before for this line to be shorter.
  var leadCells: UInt8

  /// What the text begins with.
  var first: EdgeMark

  /// What the text ends with, closing marks behind a sentence end left out.
  var last: EdgeMark

  /// Empty lines before this one.
  var blankBefore: UInt16

  var traits: Traits

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// A form feed stands between the line before and this one's text.
    static let startsPage = Traits(rawValue: 1 << 0)
    /// The text goes on where the line before stops: a piece of one very long source line.
    static let continued = Traits(rawValue: 1 << 1)
    /// The text is indented with U+3000.
    static let hanIndent = Traits(rawValue: 1 << 2)
    /// Furniture stands between the line before and this one.
    static let afterFurniture = Traits(rawValue: 1 << 3)
    /// It is one of the outermost lines of a page between form feeds.
    static let atPageEdge = Traits(rawValue: 1 << 4)
  }

  /// Whether the line before stands on another page.
  var crossesPage: Bool { !traits.isDisjoint(with: [.startsPage, .afterFurniture]) }

  var textRange: Range<Int> { textStart..<textEnd }

  var textLength: Int { textEnd - textStart }

  /// The column behind the last cell of the text.
  var rightEdge: Int { Int(indent) + Int(cells) }
}
