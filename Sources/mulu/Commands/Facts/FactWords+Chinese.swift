internal import DocumentFormats
internal import DocumentModel

extension FactWords {
  static let chinese = FactWords(
    names: [
      "file": "文件", "format": "格式", "encoding": "编码", "title": "题名", "bytes": "字节", "characters": "字数",
      "paragraphs": "段数", "sections": "节数", "malformed": "损坏的字节", "pages": "页码", "profile.setting": "行",
      "profile.wrap-width": "行宽（列）", "profile.wrap-slack": "满行可短的列数", "profile.first-line-indent": "段首缩进",
      "profile.lost-first-line-indent": "丢失的段首缩进", "profile.script": "文字", "profile.line-spacing": "行距",
      "profile.body-indent": "正文缩进", "profile.page-height": "每页行数", "profile.hyphenation": "连字符",
      "profile.page-numbers": "页码位置", "profile.filled-width": "正文接排的行宽（列）",
      "markdown.parsed": "已解析", "patterns": "自定的规则", "lines": "更正的行", "corrections.invalid-pattern": "规则有误",
      "corrections.slow-pattern": "规则太慢，已停用",
      "corrections.missing-line": "找不到更正过的行",
    ],
    values: [
      "text": "纯文本", "markdown": "Markdown", "lines": "一行一段", "wrapped": "段落按行宽断开", "layout": "保持原样，连同缩进",
      "words divided at line ends": "行末断词", "Han": "汉字", "other": "字母", "head": "页首", "foot": "页尾", "no": "否",
    ],
    colon: "：", separator: "，", furniture: "页眉页脚",
    kind: {
      switch $0 {
      case .runningHead: "页眉"
      case .runningFoot: "页脚"
      case .pageNumber: "页码"
      case .formFeed: "换页符"
      case .lineHyphen: "行末连字符"
      }
    },
    times: { "\($0) 次" }, pages: { "第 \($0) 页" },
    reason: {
      switch $0 {
      case .repetition: "反复出现"
      case .pageEdge: "在页边"
      case .ascendingNumber: "数字递增"
      case .companion: "与页码相邻"
      case .interruption: "插在句子中间"
      case .isolation: "与上下隔开"
      case .regularSpacing: "间隔均匀"
      case .passage: "周围文字也重复"
      case .sentence: "不成句子"
      case .labelNumber: "不是编号"
      }
    },
    faults: "标题编号",
    fault: { fault in
      switch fault.kind {
      case .missing: "缺 \(fault.numbers)，在“\(fault.previous.title)”与“\(fault.heading.title)”之间"
      case .repeated: "\(fault.numbers) 重复：“\(fault.previous.title)”与“\(fault.heading.title)”"
      case .restarted: "从 \(fault.numbers) 重新起头：“\(fault.heading.title)”，在“\(fault.previous.title)”之后"
      }
    },
    profile: "正文的排法", corrections: "更正")
}
