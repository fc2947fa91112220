internal import FoundationEssentials
internal import Measurement

extension Session {
  /// What the reader keeps for each block of a document beside its mapped file: the block, and its share of the outline.
  ///
  /// That is its own memory on the document, less its own memory on a few pages, by the paragraphs and headings that
  /// `mulu info` counts.
  func blockMemory() throws -> Table {
    let base = try ownMemory(on: texts.short)
    var table = Table(title: "Memory beside the file", unit: "bytes a block", rows: [])
    var counts: [String] = []
    for file in try [texts.novel, texts.wrappedNovel()] {
      let blocks = try blockCount(of: file)
      let own = try ownMemory(on: file)
      let label = reader.label(file)
      table.rows.append(
        Row(command: label, samples: own.map { ($0 - base.median) / Double(blocks) }, bound: .atMost(24)))
      counts.append("\(blocks) in \(file.lastComponent)")
    }
    table.note =
      "Blocks: " + counts.joined(separator: ", ") + "; less \((base.median / 1e6).figures) MB on a short text"
    return table
  }

  /// Bytes of heap and stack once a document has been read.
  private func ownMemory(on file: String) throws -> [Double] {
    try (0..<min(runs, 5)).compactMap { _ in
      try TerminalProgram(reader.opening(file), size: size).load(pressing: nil).memory.map { Double($0.anonymous) }
    }
  }

  private func blockCount(of file: String) throws -> Int {
    let command = [program, "info", "--json", file]
    let facts = try WholeProcess.run(command).beginning
    let counts = try JSONDecoder().decode(BlockCounts.self, from: Data(facts))
    return counts.paragraphs + counts.sections
  }
}

/// What `mulu info` counts.
private struct BlockCounts: Decodable {
  var paragraphs: Int
  var sections: Int
}

extension [Double] {
  fileprivate var median: Double { Row(command: "", samples: self).median }
}
