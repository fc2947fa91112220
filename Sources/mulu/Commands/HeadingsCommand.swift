internal import ArgumentParser
internal import DocumentModel
internal import ReaderCore

/// What a person says of a document's headings, without a terminal.
struct HeadingsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "headings", abstract: CommandStrings.current.headings,
      subcommands: [List.self, Add.self, Remove.self])
  }
}

extension HeadingsCommand {
  /// One numbered line a correction.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: CommandStrings.current.headingsList)
    }

    @Argument(help: ArgumentHelp(CommandStrings.current.file), completion: .file())
    var file: String

    func run() throws {
      var output = StandardOutput()
      for (index, line) in try SavedCorrections(of: file).lines.enumerated() {
        output.writeLine("\(index + 1)\t\(line)")
      }
      output.flush()
    }
  }

  /// Saves a pattern.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "add", abstract: CommandStrings.current.headingsAdd)
    }

    @Argument(help: ArgumentHelp(CommandStrings.current.rule, valueName: "level:expression"))
    var rule: String

    @Argument(help: ArgumentHelp(CommandStrings.current.file), completion: .file())
    var file: String

    func run() throws {
      let pattern = try HeadingPattern.argument(rule)
      try SavedCorrections.change(of: file) { $0.add(pattern) }
    }
  }

  /// Removes one correction, by its number in the list, or all.
  struct Remove: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "remove", abstract: CommandStrings.current.headingsRemove)
    }

    @Argument(help: ArgumentHelp(CommandStrings.current.headingsNumber, valueName: "number"))
    var number: String

    @Argument(help: ArgumentHelp(CommandStrings.current.file), completion: .file())
    var file: String

    func run() throws {
      try SavedCorrections.change(of: file) { corrections in
        if number == "all" {
          corrections = OutlineCorrections()
        } else if let index = Int(number), index >= 1, index <= corrections.count {
          corrections.remove(at: index - 1)
        } else {
          Diagnostics.write(CommandStrings.current.noCorrection(number.singleLine))
          throw ExitCode.failure
        }
      }
    }
  }
}
