internal import Measurement

extension Session {
  /// Opening, profile, repair and outline of a whole document, beside counting its lines and converting it.
  ///
  /// Rates are bytes of the file by processor time, that of the system for the program included, so that neither other
  /// programs nor a second processor count.
  ///
  /// - Parameter leastRate: What has to be reached, in megabytes a second.
  func throughput(_ file: String, encoding: String, leastRate: Double) throws -> Table {
    let other = encoding == "UTF-8" ? "GB18030" : "UTF-8"
    let subjects = [
      Subject(command: [program, "toc"]), Subject(command: ["wc", "-l"]),
      Subject(command: ["iconv", "-f", encoding, "-t", other]),
    ]
    let megabytes = Double(try texts.byteCount(of: file)) / 1e6
    var rates = [[Double]](repeating: [], count: subjects.count)
    var clockRates = rates
    for _ in 0..<min(runs, 5) {
      for (index, subject) in subjects.enumerated() {
        let run = try WholeProcess.run(subject.opening(file))
        rates[index].append(megabytes / run.processorTime * 1_000)
        clockRates[index].append(megabytes / run.duration * 1_000)
      }
    }
    let rows = zip(subjects, rates).map { subject, rates in
      Row(
        command: subject.label(file), samples: rates,
        bound: subject.name == subjects[0].name ? .atLeast(leastRate) : nil)
    }
    let byClock = zip(subjects, clockRates).map { subject, rates in
      "\(subject.name) \(Row(command: "", samples: rates).median.figures)"
    }
    return Table(
      title: "Profile, repair and outline, \(encoding)", unit: "MB/s", rows: rows,
      note: "By the clock: " + byClock.joined(separator: ", "))
  }
}
