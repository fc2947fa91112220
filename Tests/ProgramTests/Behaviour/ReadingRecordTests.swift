import Foundation
import Testing

/// What was read, as it is told and kept.
@Suite(.inTerminal) struct ReadingRecordTests {
  /// The day of the reader, some days ago, as the log names it.
  private func day(_ daysAgo: Int) -> String {
    let format = DateFormatter()
    format.calendar = Calendar(identifier: .gregorian)
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "UTC")
    format.dateFormat = "yyyy-MM-dd"
    return format.string(from: Date(timeIntervalSinceNow: -86_400 * Double(daysAgo)))
  }

  private func writeLog(in workspace: Workspace) throws {
    let days = [(0, 600, 3_000), (1, 1_200, 5_000), (20, 3_600, 20_000)].map { ago, seconds, characters in
      "\"\(day(ago))\": {\"characters\": \(characters), \"seconds\": \(seconds), \"words\": 0}"
    }
    try workspace.makeFolder(workspace.stateFolder + "/mulu")
    try workspace.write(
      """
      {"days": {\(days.joined(separator: ", "))}, "earlier": {"characters": 0, "seconds": 60, "words": 40},
       "speed": {"characters": {"perMinute": 312.4, "seconds": 900}}, "version": 1}
      """, toPath: workspace.stateFolder + "/mulu/reading.json")
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func statsTellOfDaysAndDocuments() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    try writeLog(in: workspace)
    let english = try Mulu.run("stats", in: workspace)
    #expect(english.status == 0 && english.errors.isEmpty)
    let lines = english.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      lines.prefix(4).map { $0.split(separator: " ").joined(separator: " ") } == [
        "Today 10 min · 3000 characters", "Seven days 30 min · 8000 characters",
        "In all 1 h 31 min · 28k characters · 40 words", "In a row 2 days",
      ])
    #expect(lines.count == 7 && lines[4].isEmpty && lines[6].isEmpty)
    #expect(lines[5].hasPrefix("0%  ") && lines[5].hasSuffix("院子里的一年"))
    let chinese = try Mulu.run("stats", in: workspace, language: .chinese).output
    #expect(chinese.contains("近七天") && chinese.contains("连续") && !chinese.contains("Today"))

    let object = try json(try Mulu.run("stats", "--json", in: workspace).output)
    #expect((object["sevenDays"] as? [String: Int]) == ["characters": 8_000, "seconds": 1_800, "words": 0])
    #expect(object["daysInARow"] as? Int == 2)
    #expect((object["speed"] as? [String: Any])?["charactersPerMinute"] as? Int == 312)
    #expect((object["speed"] as? [String: Any])?["wordsPerMinute"] is NSNull)
    let documents = try #require(object["documents"] as? [[String: Any]])
    #expect(documents.map { $0["path"] as? String } == [document])
  }

  @Test func statsOfNothingAreNothing() throws {
    let workspace = try Workspace()
    let command = try Mulu.run("stats", in: workspace)
    #expect(command.status == 0 && command.output.split(separator: "\n").count == 3)
    // What is no log counts as none.
    try workspace.makeFolder(workspace.stateFolder + "/mulu")
    try workspace.write("[1, 2", toPath: workspace.stateFolder + "/mulu/reading.json")
    #expect(try Mulu.run("stats", in: workspace).output == command.output)
  }

  /// The text is counted otherwise in another encoding; what was read of it stays the same text.
  @Test func whatWasReadGoesOverToAnotherEncodingAndBack() async throws {
    let workspace = try Workspace()
    let text = (1...40).map { "第\($0)封信说，船在清晨离开渡口，江上起了雾。\n\n" }.joined()
    let source = try workspace.write(text, to: "source.utf8")
    let document = workspace.path("documents/letters.txt")
    let iconv = try Command(
      ["iconv", "-f", "UTF-8", "-t", "GB18030", "-o", document, source], environment: ["PATH": "/usr/bin:/bin"],
      in: workspace)
    #expect(iconv.status == 0)

    func open(_ encoding: String, showing shown: String) async throws -> [String: Any] {
      try await TmuxTerminal.run([Mulu.binary, "--encoding", encoding, document], in: workspace) { terminal in
        try await terminal.wait(for: shown)
        try terminal.press("q")
        #expect(try await terminal.exitStatus() == 0)
      }
      let name = try #require(
        try FileManager.default.contentsOfDirectory(atPath: places).first { $0.hasSuffix(".json") })
      return try json(try workspace.text(of: places + "/" + name))
    }
    let places = workspace.stateFolder + "/mulu/places"
    var record = try await open("auto", showing: "第1封信说")
    #expect(record["encoding"] as? String == "GB18030")

    // The third letter to the fifth, in the bytes of UTF-8 that the text is read as.
    let bytes = Array(text.utf8)
    func offset(_ words: String) throws -> Int {
      let range = try #require(Data(bytes).range(of: Data(words.utf8)))
      return range.lowerBound
    }
    let read = "\(try offset("第3封"))-\(try offset("第6封"))"
    var reading = try #require(record["reading"] as? [String: Any])
    reading["coverage"] = read
    record["reading"] = reading
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: places).first { $0.hasSuffix(".json") })
    try JSONSerialization.data(withJSONObject: record).write(to: URL(filePath: places + "/" + name))

    func coverage(_ record: [String: Any]) -> String? { (record["reading"] as? [String: Any])?["coverage"] as? String }
    let guessed = try await open("windows-1252", showing: "µÚ1")
    #expect(guessed["encoding"] as? String == "windows-1252")
    let other = try #require(coverage(guessed))
    #expect(!other.isEmpty && other != read)
    let again = try await open("auto", showing: "第1封信说")
    #expect(again["encoding"] as? String == "GB18030" && coverage(again) == read)
  }
}
