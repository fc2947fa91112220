/// A piece of a document that is laid out by itself: a paragraph, a heading, a list item, a line of verse.
///
/// A block is a range of the storage and owns no text, so that the table of a hundred-megabyte novel stays small
/// (16 bytes an entry).
package struct Block: Equatable, Sendable {
  /// The offset of the block's first byte.
  package var start: Int

  /// The length of the range in bytes, from the first to behind the last byte of text in it.
  package var length: UInt32

  /// What the block is.
  package var kind: Kind

  /// Of a heading its level from 1, of a list item its depth from 1, else 0.
  package var level: UInt8

  /// Empty lines before the block in the source, at most 255.
  package var spaceBefore: UInt8

  /// What is to be known for reading the text out of the range.
  package var traits: Traits

  package init(
    start: Int, length: Int, kind: Kind = .paragraph, level: Int = 0, spaceBefore: Int = 0, traits: Traits = Traits()
  ) {
    self.start = start
    self.length = UInt32(clamping: length)
    self.kind = kind
    self.level = UInt8(clamping: level)
    self.spaceBefore = UInt8(clamping: spaceBefore)
    self.traits = traits
  }

  /// The offset behind the block's last byte.
  package var end: Int { start + Int(length) }

  /// The block's offsets.
  package var range: Range<Int> { start..<end }
}

extension Block {
  /// What a block is.
  package enum Kind: UInt8, Sendable {
    /// Running text, filled to the measure.
    case paragraph
    /// A heading; `level` is its level.
    case heading
    /// Text whose spaces and line ends stand as they are, wrapped only where it does not fit: verse, diagrams, tables of
    /// plain text.
    case preformatted
    /// A block of code: like `preformatted`, set off from the text.
    case code
    /// An item of a list; its marker is in the document's `decorations`.
    case listItem
    /// A table: rows end at LF, cells are parted by TAB; its shape is in the document's `tables`.
    case table
    /// A thematic break.
    case rule
    /// The text of a footnote; its label is in the document's `decorations`.
    case note
  }

  /// What is to be known for reading the text out of a block's range.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// No trait; unlike `[]` it is not made from an array, which counts in a table of a million blocks.
    package init() { rawValue = 0 }

    /// The range holds several source lines that are one paragraph: line ends, empty lines and furniture in it are not
    /// text.
    package static let hardWrapped = Traits(rawValue: 1 << 0)

    /// The block goes on where the one before it stops, in the same paragraph: a paragraph too long for one block.
    package static let continued = Traits(rawValue: 1 << 1)

    /// The paragraph began with an indent in the source (white space before `start`).
    package static let indented = Traits(rawValue: 1 << 2)

    /// All lines of the paragraph are set in as its first is in the source.
    package static let setIn = Traits(rawValue: 1 << 3)
  }

  /// The most bytes of text that a reader of formats puts into one block, so that laying out a block is never slow.
  package static let longest = 32 * 1024
}
