/// The file of the reading log.
package struct ReadingLogFile: Sendable {
  private let file: UserJSONFile

  package init(path: String) { file = UserJSONFile(path: path) }
}

extension ReadingLogFile {
  /// The log; an empty one where there is none that can be read, as only counts are lost with it.
  package func read() -> ReadingLog { file.read().map { ReadingLog(json: $0) } ?? ReadingLog() }

  /// Adds what was read on a day to what the file holds, under a lock, so that programs that read at once all count.
  package func add(_ increment: ReadingIncrement, on day: Int) throws(UserFileError) {
    // Where locks fail the worst is that some minutes are not counted.
    let lock = FileLock(file.path + ".lock", attempts: 40)
    // What a newer version of the program has added stays.
    var object = file.read() ?? [:]
    var log = ReadingLog(json: object)
    log.add(increment, on: day)
    for member in log.json.members { object[member.name] = member.value }
    try file.save(object)
    lock.release()
  }
}
