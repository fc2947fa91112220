internal import ArgumentParser
internal import NovelGenerator

@main
struct MakeNovelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-novel",
    abstract: "Write a made-up Chinese novel, always the same for the same options, to standard output.",
    discussion: "make-novel > novel.txt                  100 MB in some 5,000 chapters\n"
      + "make-novel --kilobytes 20 > short.txt   a text of a few pages")

  @Option(help: "Size in megabytes (1,000,000 bytes).") var megabytes = 100
  @Option(help: "Size in kilobytes (1,000 bytes), instead of megabytes.") var kilobytes: Int?
  @Option(help: "Another seed, another novel.") var seed = Novel().seed
  @Option(help: "Size of a chapter in bytes, about; at most an eighth of the novel.") var chapterBytes = 20_000
  @Option(help: "End lines after this many columns, as text taken from printed pages does.") var hardWrap: Int?

  func validate() throws {
    guard megabytes > 0, kilobytes ?? 1 > 0, chapterBytes > 0, hardWrap ?? 10 >= 10 else {
      throw ValidationError("sizes must be positive, and hard-wrapped lines have at least 10 columns")
    }
  }

  func run() throws {
    var novel = Novel()
    novel.byteCount = kilobytes.map { $0 * 1_000 } ?? megabytes * 1_000_000
    novel.seed = seed
    novel.chapterByteCount = min(chapterBytes, novel.byteCount / 8)
    novel.hardWrapColumns = hardWrap
    let summary = try novel.write { try OutputStream.standardOutput.write($0) }
    let report = "volumes \(summary.volumes), chapters \(summary.chapters), bytes \(summary.byteCount)\n"
    try OutputStream.standardError.write(Array(report.utf8))
  }
}
