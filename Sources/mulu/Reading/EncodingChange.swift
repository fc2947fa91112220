internal import DocumentModel
internal import ReaderCore

/// Takes positions over from what a file says in one encoding to what it says in another.
struct EncodingChange {
  let old: DocumentFile
  let oldDocument: Document
  let new: DocumentFile
  let newDocument: Document

  /// The position of what stands at a position of the old document, whose text has to be there as far as that; reads on in
  /// the new text until it is there too.
  func newPosition(of position: Int) throws(SystemError) -> Int {
    let offset = old.fileOffset(ofText: oldDocument.rawOffset(of: position))
    return newDocument.position(ofRaw: try new.textOffset(ofFile: offset))
  }
}
