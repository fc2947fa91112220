/// A source line, or a piece of one, that belongs to the printed page and not to the text.
package struct Furniture: Equatable, Sendable {
  /// Why it was judged furniture.
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A title repeated at the head of pages.
    case runningHead
    /// A line repeated at the foot of pages.
    case runningFoot
    /// A page number alone on its line.
    case pageNumber
    /// A form feed.
    case formFeed
    /// A hyphen that divides a word only because its line ended: what stands behind it goes on without a blank.
    case lineHyphen
  }

  /// The offset of the first byte.
  package var start: Int

  /// The length in bytes, without the line end.
  package var length: UInt32

  package var kind: Kind

  /// Its group among the document's `furnitureGroups`; `nil` for form feeds.
  package var group: Int? { groupIndex == .max ? nil : Int(groupIndex) }

  private var groupIndex: UInt16

  /// Groups beyond the 65,535th are not told apart.
  package init(start: Int, length: Int, kind: Kind, group: Int? = nil) {
    groupIndex = group.flatMap { UInt16(exactly: $0) } ?? .max
    self.start = start
    self.length = UInt32(clamping: length)
    self.kind = kind
  }

  /// The offset behind the last byte.
  package var end: Int { start + Int(length) }
}
