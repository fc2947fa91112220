internal import DocumentFormats
internal import DocumentModel
internal import FuzzSupport

/// Reads any bytes as plain text, at once and while they grow.
@_cdecl("LLVMFuzzerTestOneInput")
func testRepair(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let input = FuzzedText(data, count) else { return 0 }
  let storage = GuardedBytes(input.bytes).storage
  let whole = PlainTextFormat.read(storage)
  check(whole)
  require(whole.isComplete && whole.readThrough == storage.count, "a text that is not read to its end")
  check(PlainTextReader.head(of: storage))
  checkTexts(of: whole.unrepaired)
  if input.choice.isMultiple(of: 2) { checkSame(whole, grown(storage, stops: input.stops)) }
  return 0
}

/// The document as a reader gets it while more and more of the text becomes readable.
private func grown(_ storage: TextStorage, stops: [Int]) -> Document {
  var document = Document(storage: storage.withCount(0), format: .plainText)
  var reader = PlainTextReader(storage: document.storage, isComplete: false)
  for stop in stops {
    reader.storageGrew(to: storage.withCount(stop), isComplete: stop == storage.count)
    while let growth = reader.next() {
      require(growth.readThrough <= stop, "read through more than there is")
      document.grow(by: growth)
      check(document)
    }
  }
  return document
}

private func checkSame(_ whole: Document, _ grown: Document) {
  require(grown.isComplete && grown.readThrough == whole.storage.count, "a grown text that is not read to its end")
  require(grown.blocks == whole.blocks, "other blocks after growing")
  require(grown.furniture == whole.furniture, "other furniture after growing")
  require(grown.pages == whole.pages, "other pages after growing")
  require(grown.outline == whole.outline, "another outline after growing")
  require(grown.title == whole.title, "another title after growing")
}
