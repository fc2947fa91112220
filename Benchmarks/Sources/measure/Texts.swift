internal import Glibc
internal import Measurement
internal import NovelGenerator

/// The documents that are opened.
struct Texts {
  /// 20 KB, a few pages.
  let short: String
  /// 200 KB, long enough to turn pages in.
  let medium: String
  /// The whole novel.
  let novel: String
  let novelSummary: Novel.Summary

  private let folder: String
  private let novelMegabytes: Int

  init(in folder: borrowing TemporaryFolder, novelMegabytes: Int) throws {
    self.folder = folder.path
    self.novelMegabytes = novelMegabytes
    short = folder.path + "/short.txt"
    medium = folder.path + "/medium.txt"
    novel = folder.path + "/novel.txt"
    _ = try Texts.write(byteCount: 20_000, to: short)
    _ = try Texts.write(byteCount: 200_000, to: medium)
    novelSummary = try Texts.write(byteCount: novelMegabytes * 1_000_000, to: novel)
  }

  /// The whole novel as text taken from printed pages has it, its lines ending after 70 columns.
  func wrappedNovel() throws -> String {
    let path = folder + "/wrapped.txt"
    if access(path, F_OK) != 0 { _ = try Texts.write(byteCount: novelMegabytes * 1_000_000, hardWrap: 70, to: path) }
    return path
  }

  /// The whole novel in GB18030.
  func chineseNovel() throws -> String {
    let path = folder + "/gb18030.txt"
    let script = "iconv -f UTF-8 -t GB18030 \"$1\" > \"$2\" && sync \"$2\""
    if access(path, F_OK) != 0 { _ = try WholeProcess.run(["sh", "-c", script, "sh", novel, path]) }
    return path
  }

  /// The size of a document in bytes.
  func byteCount(of path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw MeasurementError.cannotPrepare(path) }
    return Int(status.st_size)
  }

  private static func write(byteCount: Int, hardWrap: Int? = nil, to path: String) throws -> Novel.Summary {
    guard let file = fopen(path, "w") else { throw MeasurementError.cannotPrepare(path) }
    var novel = Novel()
    novel.byteCount = byteCount
    novel.hardWrapColumns = hardWrap
    novel.chapterByteCount = min(novel.chapterByteCount, byteCount / 8)
    let summary = try novel.write { text in
      guard fwrite(text, 1, text.count, file) == text.count else { throw MeasurementError.cannotPrepare(path) }
    }
    // What is still on its way to the disk would disturb what is measured next.
    guard fflush(file) == 0, fsync(fileno(file)) == 0, fclose(file) == 0 else {
      throw MeasurementError.cannotPrepare(path)
    }
    return summary
  }
}
