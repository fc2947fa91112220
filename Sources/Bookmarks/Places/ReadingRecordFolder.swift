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

  /// All records that can be read, in no order.
  package func records() -> [ReadingRecord] { folder.files().compactMap { record(inFile: $0) } }

  /// Saves a record in place of the one before.
  package func save(_ record: ReadingRecord) throws(UserFileError) {
    // What a newer version of the program has added to the record stays; one that cannot be read is no loss.
    var object: JSONObject = [:]
    if case .object(let kept) = try? folder.contents(of: folder.file(ofFingerprint: record.document.fingerprint)) {
      object = kept
    }
    for member in record.json.members { object[member.name] = member.value }
    try folder.save(object, for: record.document)
  }

  private func record(inFile file: String) -> ReadingRecord? {
    guard case .object(let object) = try? folder.contents(of: file) else { return nil }
    return ReadingRecord(json: object)
  }
}
