internal import Measurement

extension Session {
  func keys(_ movement: Movement, count: Int) throws -> Table {
    var table = Table(title: movement.title, unit: "bytes", rows: [])
    var erasing: [String] = []
    let besideMargins = [(reader, true)]
    let subjects = [(readerAlone, false), (reader, false)] + besideMargins + (others + [peer]).map { ($0, false) }
    for (subject, knowsSideMargins) in subjects {
      let program = try TerminalProgram(subject.opening(texts.medium), size: size, knowsSideMargins: knowsSideMargins)
      _ = try program.firstScreen()
      program.receive(untilQuietFor: 200 * millisecond, deadline: now() + 5_000 * millisecond)
      let costs = (0..<count).map { _ in program.press(movement.key(in: subject.name)) }
      let label = subject.label(texts.medium) + (knowsSideMargins ? ", side margins" : "")
      if subject.command.first == self.program { try check(program, label) }
      table.rows.append(
        Row(
          command: label, samples: costs.map { Double($0.byteCount) },
          bound: subject.command == readerAlone.command || knowsSideMargins ? .timesPeer(2) : nil))
      let erasures = costs.reduce(0) { $0 + $1.screenErasures }
      if erasures > 0 { erasing.append("\(label): \(erasures) times") }
    }
    table.note =
      erasing.isEmpty ? "No key erased the screen." : "The screen was erased by " + erasing.joined(separator: ", ")
    return table
  }

  /// What stands on the screen after many small changes must be what a redrawing shows.
  private func check(_ program: TerminalProgram, _ label: String) throws {
    let shown = program.shownRows
    _ = program.press("\u{0C}")
    if shown != program.shownRows { throw MeasurementError.wrongScreen(label) }
  }
}
