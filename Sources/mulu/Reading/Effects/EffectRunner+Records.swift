internal import Bookmarks
internal import ReaderCore

extension EffectRunner {
  /// Saves where a document is read, and adds what was read to it and to the reading log.
  mutating func save(_ record: ReadingRecord, adding increment: ReadingIncrement) -> [Event] {
    var increment = increment
    // Its sketch becomes known while it is read.
    var document = record.document
    document.sketch = nil
    if let unsaved = unsavedReading.removeValue(forKey: document) { increment += unsaved }
    do throws(UserFileError) {
      try data.records?.save(record, adding: increment)
      if !increment.isEmpty { try data.log?.add(increment, on: SystemClock.today) }
      return []
    } catch {
      unsavedReading[document] = increment
      return notices(strings.text(of: error))
    }
  }

  /// Saves what the reader has chosen about the look.
  func save(_ preferences: Preferences) -> [Event] {
    do throws(UserFileError) {
      try data.preferencesFile?.save(preferences)
      return []
    } catch {
      return notices(strings.text(of: error))
    }
  }
}
