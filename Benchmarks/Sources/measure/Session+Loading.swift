internal import Measurement
internal import NovelGenerator

extension Session {
  private func loadings(pressing key: String?) throws -> [Loading] {
    try (0..<min(runs, 5)).map { _ in
      try TerminalProgram(reader.opening(texts.novel), size: size).load(pressing: key)
    }
  }

  func outline() throws -> Table {
    let seen = try loadings(pressing: nil).compactMap(\.complete)
    var printed: [Double] = []
    var entries = 0
    for _ in 0..<min(runs, 5) {
      let run = try WholeProcess.run([program, "toc", texts.novel])
      printed.append(run.duration)
      entries = run.lineCount
    }
    let summary = texts.novelSummary
    return Table(
      title: "Outline of the novel", unit: "ms",
      rows: [
        Row(command: "\(reader.label(texts.novel)): progress over", samples: seen, bound: .atMost(2_000)),
        Row(command: Subject(command: [program, "toc"]).label(texts.novel), samples: printed, bound: .atMost(2_000)),
      ],
      note: "\(entries) entries; \(summary.volumes) volumes and \(summary.chapters) chapters were written.")
  }

  func latency() throws -> Table {
    let loadings = try loadings(pressing: "j")
    let idle = try TerminalProgram(peer.opening(texts.novel), size: size).load()
    let label = reader.label(texts.novel)
    return Table(
      title: "Answer to j, pressed every 50 ms", unit: "ms",
      rows: [
        Row(
          command: "\(label): while it is read", samples: loadings.flatMap(\.answersWhileLoading), bound: .atMost(50)),
        Row(command: "\(label): afterwards", samples: loadings.flatMap(\.answersAfterwards), bound: .atMost(50)),
        Row(command: peer.label(texts.novel), samples: idle.answersAfterwards),
      ],
      note: "\(loadings.reduce(0) { $0 + $1.answersWhileLoading.count }) keys while it was read.")
  }

  func memory() throws -> Table {
    let uses = try loadings(pressing: nil).compactMap(\.memory)
    let peerUse = try TerminalProgram(peer.opening(texts.novel), size: size).load(pressing: nil).memory
    let label = reader.label(texts.novel)
    return Table(
      title: "Memory on the novel", unit: "MB",
      rows: [
        Row(command: "\(label): own", samples: uses.map { Double($0.anonymous) / 1e6 }),
        Row(command: "\(label): peak, mapped file included", samples: uses.map { Double($0.peak) / 1e6 }),
        Row(command: "\(peer.label(texts.novel)): peak", samples: peerUse.map { [Double($0.peak) / 1e6] } ?? []),
        Row(command: "the file", samples: [Double(texts.novelSummary.byteCount) / 1e6]),
      ])
  }
}
