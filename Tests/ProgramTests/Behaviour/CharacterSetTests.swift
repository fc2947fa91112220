import Foundation
import Testing

/// Terminals of other character sets than UTF-8, played by luit, and servers without any locale.
@Suite(.inTerminal) struct CharacterSetTests {
  static let canConvert = ["/usr/bin/luit", "/usr/bin/localedef", "/usr/share/i18n/charmaps/GB18030.gz"].allSatisfy {
    FileManager.default.fileExists(atPath: $0)
  }

  @Test func withoutAnyLocale() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    let environment = ["LANG": "", "LC_MESSAGES": "", "LOCPATH": workspace.path("none")]
    try await TmuxTerminal.mulu(document, in: workspace, environment: environment) { terminal in
      try await terminal.wait(for: "惊蛰以后，土不再粘手")
      try terminal.press("/浇水", "Enter")
      try await terminal.wait(for: "1 of 3")
    }
  }

  @Test(.enabled(if: canConvert, "luit or the package locales is not installed")) func charsetOfTheLocale() async throws
  {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    let folder = workspace.path("locales")
    try workspace.makeFolder(folder)
    _ = try Command(
      ["localedef", "-c", "-i", "POSIX", "-f", "GB18030", folder + "/C.GB18030"],
      environment: workspace.environment(language: .english), in: workspace)
    let reading = ["env", "LC_ALL=C.GB18030", "LOCPATH=" + folder, Mulu.binary, document]
    try await TmuxTerminal.run(
      ["luit", "-encoding", "GB18030", "--"] + reading, in: workspace
    ) { terminal in
      try await terminal.wait(for: "This terminal shows GB18030")
      try await terminal.wait(for: "惊蛰以后，土不再粘手")
      try terminal.press("/浇水", "Enter")
      try await terminal.wait(for: "1 of 3")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  @Test(.enabled(if: canConvert, "luit or the package locales is not installed")) func unknownCharset() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("lighthouse.en.md")
    try await TmuxTerminal.run(
      ["luit", "-encoding", "ISO 8859-1", "--", Mulu.binary, document], in: workspace
    ) { terminal in
      try await terminal.wait(for: "This terminal does not show UTF-8")
      try terminal.press("j")
      let screen = try await terminal.wait(for: "ASCII alone") { $0.text.unicodeScalars.allSatisfy(\.isASCII) }
      #expect(screen.contains("The Keeper's Notebook") && screen.contains(" | "))
    }
  }
}
