import Foundation

/// The built program under test.
enum Mulu {
  /// The root of the package.
  static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// `$MULU_BINARY`, else the binary that was built last.
  static let binary: String = {
    if let chosen = ProcessInfo.processInfo.environment["MULU_BINARY"] { return chosen }
    let built = ["debug", "release"].map { "\(packageFolder)/.build/\($0)/mulu" }
    return built.max { date(of: $0) < date(of: $1) } ?? "mulu"
  }()

  private static func date(of path: String) -> Date {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }

  /// Runs the program without a terminal.
  static func run(
    _ arguments: String..., in workspace: Workspace, language: Language = .english, input: String = "/dev/null"
  ) throws -> Command {
    try Command(
      [binary] + arguments, environment: workspace.environment(language: language), input: input, in: workspace)
  }

  /// The languages that the interface speaks.
  enum Language: String, CaseIterable {
    case english = "en_US.UTF-8"
    case chinese = "zh_CN.UTF-8"
  }
}
