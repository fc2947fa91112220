internal import Measurement

/// The measurements, each of which makes tables of the report.
struct Session {
  let program: String
  let peer: Subject
  /// Further programs, shown for comparison.
  let others: [Subject]
  let size: TerminalSize
  let runs: Int
  let texts: Texts

  var reader: Subject { Subject(command: [program]) }
  var readerAlone: Subject { Subject(command: [program, "--navigator", "off"]) }

  func tables(for topic: Topic) throws -> [Table] {
    switch topic {
    case .start:
      try [start("Start, 20 KB", file: texts.short), start("Start, novel", file: texts.novel)]
    case .keys:
      try [
        keys(.lineDown, count: 20),
        keys(.pageDown, count: 10),
      ]
    case .outline: try [outline()]
    case .latency: try [latency()]
    case .memory: try [memory(), blockMemory()]
    case .bookmarks: try bookmarks()
    case .layout: try [layout(), resizing(), turning()]
    case .throughput:
      try [
        throughput(texts.novel, encoding: "UTF-8", leastRate: 150),
        throughput(texts.wrappedNovel(), encoding: "UTF-8", leastRate: 150),
        throughput(texts.chineseNovel(), encoding: "GB18030", leastRate: 60),
      ]
    }
  }
}
