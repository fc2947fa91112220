/// The folder of reading records, a small file for each document.
package struct ReadingRecordFolder: Sendable {
  private let folder: DocumentFolder

  package init(path: String) {
    // A place that is lost with the power is found again by turning pages; waiting for the disk would be felt.
    folder = DocumentFolder(path: path, isDurable: false)
  }
}

extension ReadingRecordFolder {
  /// The record of a document, by its content or else by its path; `nil` where there is none that can be read.
  package func record(of document: DocumentIdentity) -> ReadingRecord? {
    if let record = record(inFile: folder.file(ofFingerprint: document.fingerprint)),
      record.document.fingerprint == document.fingerprint
    {
      return record
    }
    return record(atPath: document.path)
  }

  /// The record of what was last read at a path.
  package func record(atPath path: String) -> ReadingRecord? {
    guard let record = folder.file(ofPath: path).flatMap(record(inFile:)), record.document.path == path else {
      return nil
    }
    return record
  }

  /// Where a document may lie: where it was when it became known, and where its content was read last; none for what
  /// came through a pipe.
  package func paths(of document: DocumentIdentity) -> [String] {
    let moved = record(of: document)?.document
    let paths = [document.path, moved?.fingerprint == document.fingerprint ? moved?.path ?? "" : ""]
    return paths[0] == paths[1] ? [paths[0]].filter { !$0.isEmpty } : paths.filter { !$0.isEmpty }
  }

  /// All records that can be read, in no order.
  package func records() -> [ReadingRecord] { folder.files().compactMap { record(inFile: $0) } }

  /// Saves a record in place of the one before, under a lock and together with what another program has saved for the
  /// same content.
  ///
  /// - Parameter increment: What reading has added since the record was last saved.
  package func save(
    _ record: ReadingRecord, adding increment: ReadingIncrement = ReadingIncrement()
  ) throws(UserFileError) {
    // A place is worth more than that two programs agree on it: where locks fail it is saved all the same.
    let lock = folder.lock()
    var record = record
    // What a newer version of the program has added to the record stays; one that cannot be read is no loss.
    var object: JSONObject = [:]
    if case .object(let kept) = try? folder.contents(of: folder.file(ofFingerprint: record.document.fingerprint)) {
      object = kept
      if let other = ReadingRecord(json: kept), other.document.fingerprint == record.document.fingerprint {
        record = record.merged(with: other, adding: increment)
      }
    }
    var reading = object["reading"]?.object ?? [:]
    for name in ["readTo", "samples", "size"] { reading[name] = nil }
    for member in record.reading.json.members { reading[member.name] = member.value }
    object["quote"] = nil
    for member in record.json.members { object[member.name] = member.value }
    object["reading"] = .object(reading)
    try folder.save(object, for: record.document)
    lock.release()
  }

  private func record(inFile file: String) -> ReadingRecord? {
    guard case .object(let object) = try? folder.contents(of: file) else { return nil }
    return ReadingRecord(json: object)
  }
}
