/// A made-up file of bookmarks in a hundred documents, none of which is opened.
struct BookmarkSample {
  let count: Int

  /// The file as mulu writes it.
  var json: String {
    "{\n  \"removed\": {},\n  \"version\": 1,\n  \"bookmarks\": [\n    "
      + (0..<count).map(entry).joined(separator: ",\n    ") + "\n  ]\n}\n"
  }

  private func entry(_ index: Int) -> String {
    let document = index * 100 / max(count, 1)
    let time = "2026-01-\(digits(1 + index / 1_440 % 28, 2))T\(digits(index / 60 % 24, 2)):\(digits(index % 60, 2)):00Z"
    return """
      {
            "created": "\(time)",
            "document": {
              "fingerprint": "made-up-\(document)",
              "path": "/books/\(document).txt",
              "title": "第\(document)部书"
            },
            "id": "\(digits(index, 26))",
            "length": 0,
            "modified": "\(time)",
            "note": "第 \(index) 条",
            "position": \(index * 300),
            "quote": {
              "exact": "",
              "prefix": "风从河对岸吹过来，带着一点新翻的泥土味，他在桥上站了第 \(index) 次，才想起自己要去哪里。",
              "suffix": "那年春天来得很晚，院子里的桃树到四月才开花，第 \(index) 朵落在井沿上，没有人去拾。"
            },
            "section": [
              "卷\(document % 7)",
              "第\(index / 25)章"
            ]
          }
      """
  }

  private func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
