import Testing

/// A document from a pipe, with the keys from the terminal.
@Suite(.inTerminal) struct PipeTests {
  @Test(arguments: ["", " -"]) func readsThePipe(_ argument: String) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("lighthouse.en.md")
    let line = "cat '\(document)' | \"$0\"\(argument)"
    try await ShellInTerminal.run(line, [Mulu.binary], in: workspace) { terminal in
      try await terminal.wait(for: "Notes kept at a lighthouse")
      try terminal.press("G")
      try await terminal.wait(for: "On the last evening")
      try terminal.press("g", "/supper")
      try await terminal.wait(for: "1 of 1")
      try terminal.press("Enter", "q")
      let after = try await ShellInTerminal.aftermath(of: terminal)
      #expect(after.status == "0")
      #expect(after.modesAfter == after.modesBefore)
    }
  }

  @Test func emptyPipe() async throws {
    let workspace = try Workspace()
    try await ShellInTerminal.run("printf '' | \"$0\"", [Mulu.binary], in: workspace) { terminal in
      try await terminal.wait(for: "text or message") { $0.contains("(empty file)") || $0.contains("No text came") }
      if try terminal.value("alternate_on") == "1" { try terminal.press("q") }
      try await terminal.wait(for: "the shell is back")
    }
  }

  /// Without a terminal there is nothing to read on.
  @Test func outputThatIsNoTerminal() throws {
    let workspace = try Workspace()
    let command = try Mulu.run(try workspace.document("garden.zh.md"), in: workspace)
    #expect(command.status == 1)
    #expect(command.output.isEmpty)
    #expect(command.errors.hasPrefix("mulu: "))
    #expect(command.errors.split(separator: "\n").count == 1)
  }
}
