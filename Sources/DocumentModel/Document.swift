/// A document as a value without width.
///
/// Its text stands in `storage`; all else is ranges and positions in it, in ascending order. A document grows: more of
/// it is appended while it is read in the background.
package struct Document: Sendable {
  package var storage: TextStorage
  package var format: DocumentFormat

  /// The encoding of the file, by its IANA name.
  package var encoding: String

  /// The title that the document gives itself; empty where it gives none.
  package var title: String

  /// The blocks, by ascending start, without overlaps.
  package var blocks: [Block] = []
  package var outline = Outline()
  package var decorations: [BlockDecoration] = []
  package var tables: [TableShape] = []
  /// Style runs do not overlap.
  package var styleRuns: [StyleRun] = []
  package var furniture: [Furniture] = []
  package var furnitureGroups: [Furniture.Group] = []
  package var pages: [PageMark] = []

  /// What the format reader found out about the document, for `info`.
  package var findings: [Finding] = []

  /// What is odd in the numbers of the headings, in reading order.
  package var numberingFaults: [NumberingFault] = []

  /// How far blocks are known, as an offset in `storage`.
  package var readThrough = 0

  /// Whether the whole document has been read.
  package var isComplete = false

  /// Where the storage is a text produced from a marked-up file: that file's own text and the way between the two.
  package var source: DocumentSource?

  package init(storage: TextStorage, format: DocumentFormat, encoding: String = "UTF-8", title: String = "") {
    self.storage = storage
    self.format = format
    self.encoding = encoding
    self.title = title
  }
}

extension Document {
  /// Something that `info` tells about a document, such as `profile.wrap-width: 70`.
  package struct Finding: Equatable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
