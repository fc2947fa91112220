internal import Measurement

extension Session {
  /// Setting the whole novel in lines that end flush, by processor time; reading and writing it included.
  func layout() throws -> Table {
    let subjects = [
      Subject(command: [program, "cat", "--width", "80", "--justify"]),
      Subject(command: [program, "cat", "--width", "80"]), Subject(command: ["fold", "-s", "-w", "80"]),
    ]
    let megabytes = Double(try texts.byteCount(of: texts.novel)) / 1e6
    let rows = try subjects.map { subject in
      let rates = try (0..<min(runs, 3)).map { _ in
        megabytes / (try WholeProcess.run(subject.opening(texts.novel)).processorTime) * 1_000
      }
      return Row(
        command: subject.label(texts.novel), samples: rates, bound: subject.name == "fold" ? nil : .atLeast(20))
    }
    return Table(title: "Layout of the novel", unit: "MB/s", rows: rows)
  }

  /// Drawing the novel anew at another size, in its middle.
  func resizing() throws -> Table {
    let rows = try [reader, peer].map { subject in
      let program = try novelInTheMiddle(subject)
      let samples = (0..<min(runs, 10)).compactMap { round in
        program.redraw(
          at: TerminalSize(rows: size.rows + 2 * (round % 3) + 1, columns: size.columns + 7 * (round % 5) + 3))
      }
      return Row(
        command: subject.label(texts.novel), samples: samples, bound: subject.name == reader.name ? .atMost(30) : nil)
    }
    return Table(title: "Redrawing after a change of size", unit: "ms", rows: rows)
  }

  /// Processor time of a page down.
  func turning() throws -> Table {
    let rows = try [reader, peer].map { subject in
      let program = try novelInTheMiddle(subject)
      let key = Movement.pageDown.key(in: subject.name)
      let samples = (0..<min(runs, 5)).compactMap { _ in program.processorTime(of: key, times: 20) }
      return Row(
        command: subject.label(texts.novel), samples: samples, bound: subject.name == reader.name ? .atMost(3) : nil)
    }
    return Table(title: "Processor time of a page down", unit: "ms", rows: rows, note: "Each sample is the mean of 20.")
  }

  private func novelInTheMiddle(_ subject: Subject) throws -> TerminalProgram {
    let program = try TerminalProgram(subject.opening(texts.novel), size: size)
    _ = try program.load(pressing: nil)
    _ = program.press("50%")
    return program
  }
}
