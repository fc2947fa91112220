internal import Bookmarks

extension ExchangeStrings {
  package static let chinese = ExchangeStrings(
    words: .chinese,
    exported: { "已导出 \($0) 个书签到 \($1)" }, nothingToExport: "没有可导出的书签",
    endingNeeded: "请写出以 .md、.json 或 .txt 结尾的文件名，如 :export 笔记.md",
    nameNeeded: "请写出书签文件名，如 :import 笔记.json",
    exists: { "已经存在，请换一个名字：\($0)" },
    added: { "新增 \($0) 个" }, changed: { "更新 \($0) 个" }, removed: { "删除 \($0) 个" }, unchanged: { "\($0) 个已有" },
    skipped: { count, reason in
      switch reason {
      case .unreadable: "略过 \(count) 个：无法读取"
      case .withoutText: "略过 \(count) 个：与文字无关"
      case .withoutDocument: "略过 \(count) 个：所属文件不在这里"
      case .notFound: "略过 \(count) 个：文件中没有这段文字"
      }
    },
    nothing: "其中没有可导入的内容", separator: "，",
    notJSON: { "\($0) 不是 JSON（第 \($1) 行）；请导入 mulu bookmarks export --format json 的输出" },
    otherJSON: { "\($0) 中没有批注；请导入 mulu bookmarks export --format json 的输出" })
}
