internal import Measurement

extension Session {
  func keys(_ movement: Movement, count: Int) throws -> Table {
    var table = Table(title: movement.title, unit: "bytes", rows: [])
    var erasing: [String] = []
    for subject in [readerAlone, reader] + others + [peer] {
      let program = try TerminalProgram(subject.opening(texts.medium), size: size)
      _ = try program.firstScreen()
      program.receive(untilQuietFor: 200 * millisecond, deadline: now() + 5_000 * millisecond)
      let costs = (0..<count).map { _ in program.press(movement.key(in: subject.name)) }
      let label = subject.label(texts.medium)
      table.rows.append(
        Row(
          command: label, samples: costs.map { Double($0.byteCount) },
          bound: subject.command == readerAlone.command ? .timesPeer(2) : nil))
      let erasures = costs.reduce(0) { $0 + $1.screenErasures }
      if erasures > 0 { erasing.append("\(label): \(erasures) times") }
    }
    table.note =
      erasing.isEmpty ? "No key erased the screen." : "The screen was erased by " + erasing.joined(separator: ", ")
    return table
  }
}
