import DocumentModel
import Testing

struct DocumentLookupTests {
  private let document: Document = {
    var document = Document(storage: TextStorage([UInt8](repeating: 0x61, count: 40)), format: .markdown)
    document.blocks = [
      Block(start: 4, length: 6), Block(start: 12, length: 8, kind: .listItem),
      Block(start: 20, length: 5, kind: .table),
    ]
    document.decorations = [BlockDecoration(position: 12, marker: "•")]
    document.tables = [TableShape(position: 20, alignments: [.leading])]
    document.styleRuns = [
      StyleRun(start: 4, length: 2, style: .strong), StyleRun(start: 6, length: 2, style: .code),
      StyleRun(start: 15, length: 5, style: .link),
    ]
    document.pages = [PageMark(number: 7, position: 10), PageMark(number: 8, position: 20)]
    return document
  }()

  @Test func aPositionIsInTheLastBlockThatStartsBeforeIt() {
    #expect([0, 4, 11, 12, 19, 20, 99].map(document.blockIndex(at:)) == [0, 0, 0, 1, 1, 2, 2])
    #expect(Document(storage: TextStorage([]), format: .plainText).blockIndex(at: 0) == nil)
  }

  @Test func decorationsAndTablesBelongToTheirBlock() {
    #expect(document.blocks.map { document.decoration(of: $0)?.marker } == [nil, "•", nil])
    #expect(document.blocks.map { document.table(of: $0)?.alignments } == [nil, nil, [.leading]])
  }

  @Test func styleRunsThatTouchARange() {
    #expect(document.styleRuns(in: 0..<4).isEmpty)
    #expect(document.styleRuns(in: 5..<6).map(\.style) == [.strong])
    #expect(document.styleRuns(in: 5..<7).map(\.style) == [.strong, .code])
    #expect(document.styleRuns(in: 0..<40).count == 3)
    #expect(document.styleRuns(in: 8..<15).isEmpty)
    #expect(document.styleRuns(in: 20..<40).isEmpty)
  }

  @Test func pagesAndProgress() {
    #expect([9, 10, 19, 20, 40].map { document.page(at: $0)?.number } == [nil, 7, 7, 8, 8])
    #expect([-1, 0, 10, 40, 99].map(document.progress(at:)) == [0, 0, 0.25, 1, 1])
    #expect(Document(storage: TextStorage([]), format: .plainText).progress(at: 3) == 0)
  }

  @Test func placesInTheSourceAreTheNearestKnown() {
    let source = DocumentSource(
      storage: TextStorage([]), places: [.init(position: 2, source: 10), .init(position: 8, source: 30)])
    #expect([0, 2, 7, 8, 99].map(source.source(of:)) == [0, 10, 10, 30, 30])
    #expect([0, 10, 29, 30, 99].map(source.position(ofSource:)) == [0, 2, 2, 8, 8])
  }

  @Test func thePartitionIsFoundWhereverItIs() {
    for count in 0..<20 {
      for partition in 0...count {
        #expect((0..<count).partitionIndex { $0 >= partition } == partition)
        #expect(
          Array(0..<count)[...].dropFirst(count / 2).partitionIndex { $0 >= partition } == max(partition, count / 2))
      }
    }
  }

  @Test func sizesThatDoNotFitAreClamped() {
    let block = Block(start: 1, length: .max, level: 999, spaceBefore: -1)
    #expect(block.length == .max && block.level == 255 && block.spaceBefore == 0)
    #expect(MemoryLayout<Block>.stride == 16)
  }
}
