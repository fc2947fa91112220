import DocumentModel
import Testing

/// What holds for every document that has been read.
func checkInvariants(of document: Document, _ note: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
  var problems: [String] = []
  let count = document.storage.count
  for (block, next) in zip(document.blocks, document.blocks.dropFirst()) where next.start <= block.start {
    problems.append("blocks do not ascend at \(next.start)")
  }
  for (block, next) in zip(document.blocks, document.blocks.dropFirst()) where next.start < block.end {
    problems.append("blocks overlap at \(next.start)")
  }
  for block in document.blocks {
    if block.end > count { problems.append("block ends behind the storage: \(block.end)") }
    if block.length > Block.longest { problems.append("block is too long: \(block.length)") }
  }
  var end = 0
  for run in document.styleRuns {
    let block = document.blockIndex(at: run.start).map { document.blocks[$0] }
    if run.start < end || run.length == 0 { problems.append("style runs do not ascend at \(run.start)") }
    if block.map({ run.start < $0.start || run.end > $0.end }) ?? true {
      problems.append("style run outside of a block at \(run.start)")
    }
    end = run.end
  }
  let places = document.source?.places ?? []
  for (place, next) in zip(places, places.dropFirst())
  where next.position <= place.position || next.source <= place.source {
    problems.append("places do not ascend at \(next.position)")
  }
  if let last = places.last, last.position > count || last.source > document.source?.storage.count ?? 0 {
    problems.append("place behind the end")
  }
  for entry in document.outline.entries {
    let block = document.blockIndex(at: entry.position).map { document.blocks[$0] }
    if block?.start != entry.position || block?.kind != .heading { problems.append("no heading at \(entry.position)") }
    if entry.title.contains(where: \.isNewline) { problems.append("title of several lines at \(entry.position)") }
  }
  let starts = Set(document.blocks.map(\.start))
  for decoration in document.decorations {
    if !starts.contains(decoration.position) { problems.append("decoration without block at \(decoration.position)") }
    if decoration.quoteDepth * 2 + decoration.indent > 40 { problems.append("set in too far: \(decoration)") }
  }
  for table in document.tables where !starts.contains(table.position) {
    problems.append("table without block at \(table.position)")
  }
  if document.readThrough != count || !document.isComplete { problems.append("not complete") }
  #expect(problems.isEmpty, note, sourceLocation: sourceLocation)
}
