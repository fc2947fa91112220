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

  init(in folder: borrowing TemporaryFolder, novelMegabytes: Int) throws {
    short = folder.path + "/short.txt"
    medium = folder.path + "/medium.txt"
    novel = folder.path + "/novel.txt"
    _ = try Texts.write(byteCount: 20_000, to: short)
    _ = try Texts.write(byteCount: 200_000, to: medium)
    novelSummary = try Texts.write(byteCount: novelMegabytes * 1_000_000, to: novel)
  }

  private static func write(byteCount: Int, to path: String) throws -> Novel.Summary {
    guard let file = fopen(path, "w") else { throw MeasurementError.cannotPrepare(path) }
    var novel = Novel()
    novel.byteCount = byteCount
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
