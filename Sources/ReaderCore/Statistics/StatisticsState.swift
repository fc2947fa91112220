internal import Bookmarks

/// The page that tells how much was read, while it is shown.
struct StatisticsState {
  /// What was read on which day, without what this session has not saved yet.
  var log: ReadingLog

  /// The reader's day of today, numbered as in the log.
  var today: Int

  /// The row at the top.
  var top = 0
}
