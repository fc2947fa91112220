internal import Measurement

extension Session {
  /// The programs take turns, so that what else the machine does falls on all of them.
  func start(_ title: String, file: String) throws -> Table {
    let subjects = [reader, readerAlone] + others + [peer]
    var complete = [[Double]](repeating: [], count: subjects.count)
    var firstText = complete
    for _ in 0..<runs {
      for (index, subject) in subjects.enumerated() {
        let screen = try TerminalProgram(subject.opening(file), size: size).firstScreen()
        complete[index].append(screen.complete)
        firstText[index].append(screen.firstText)
      }
    }
    var table = Table(title: "\(title): first screen complete", unit: "ms", rows: [])
    for (index, subject) in subjects.enumerated() {
      table.rows.append(
        Row(command: subject.label(file), samples: complete[index], bound: index < 2 ? .timesPeer(2) : nil))
    }
    let seen = zip(subjects, firstText).map { subject, times in
      "\(subject.label(file)) \(Row(command: "", samples: times).median.figures) ms"
    }
    table.note = "First text after: " + seen.joined(separator: ", ")
    return table
  }
}
