/// The text of a marked-up file beside the text that was produced from it.
package struct DocumentSource: Sendable {
  /// The file's own text.
  package var storage: TextStorage

  /// Pairs of the same place in the produced text and in the file, ascending in both.
  package var places: [Place]

  /// One place in both texts.
  package struct Place: Equatable, Sendable {
    package var position: Int
    package var source: Int

    package init(position: Int, source: Int) {
      self.position = position
      self.source = source
    }
  }

  package init(storage: TextStorage, places: [Place]) {
    self.storage = storage
    self.places = places
  }

  /// The offset in the file for a position in the document: that of the nearest known place at or before it.
  package func source(of position: Int) -> Int {
    let behind = places.partitionIndex { $0.position > position }
    return behind > 0 ? places[behind - 1].source : 0
  }

  /// The position in the document for an offset in the file.
  package func position(ofSource offset: Int) -> Int {
    let behind = places.partitionIndex { $0.source > offset }
    return behind > 0 ? places[behind - 1].position : 0
  }
}
