internal import ReaderCore

/// What the command line says, one table a language.
struct CommandStrings: Sendable {
  var abstract: String
  var discussion: String
  var read: String
  var toc: String
  var cat: String
  var info: String
  var bookmarks: String
  var list: String
  var export: String
  var navigator: String
  var readable: String
  var file: String
  var json: String
  var why: String
  var width: String
  var raw: String
  var exportFormat: String
  var widthRange: String
  var encoding: String
  var rule: String
  var ruleNeeded: String
  var headings: String
  var headingsList: String
  var headingsAdd: String
  var headingsRemove: String
  var headingsNumber: String
  var noCorrection: @Sendable (String) -> String
  var unknownEncoding: @Sendable (String) -> String

  /// The table for the environment's language.
  static var current: CommandStrings {
    switch SystemEnvironment.current.language {
    case .english: english
    case .chinese: chinese
    }
  }

  private static let english = CommandStrings(
    abstract: "Read long texts in the terminal, with their contents beside them.",
    discussion: """
      mulu FILE opens a document; mulu FOLDER or mulu alone shows a shelf of documents; … | mulu reads from a pipe. \
      Press ? while reading for the keys.
      """,
    read: "Read a document, or choose one from a folder.", toc: "Print the table of contents.",
    cat: "Print the repaired text.", info: "Tell what a document is and what was found in it.",
    bookmarks: "List or export bookmarks.", list: "List the bookmarks, one a line.",
    export: "Print the bookmarks as a document.",
    navigator: "Show the contents beside the text: on or off.",
    readable: "A text or Markdown file, a folder, or - for standard input.",
    file: "A text or Markdown file, or - for standard input.", json: "Print JSON.",
    why: "Tell what speaks for each entry, and why lines that came near are none (marked -).",
    width: "Columns a line; 0 prints a paragraph a line.", raw: "Print the text as the file has it.",
    exportFormat: "markdown or json.", widthRange: "--width takes a number from 0 to 10000",
    encoding: "The encoding of the text, such as GB18030 or Big5; auto finds it out anew.",
    rule: "Lines that the regular expression finds are headings of the level, from 1 to 9.",
    ruleNeeded: "A rule is a level from 1 to 9, a colon and a regular expression, such as '2:^Lesson [0-9]+'",
    headings: "List, add or remove what you say of a document's headings.",
    headingsList: "List the rules and corrected lines, numbered.", headingsAdd: "Add a rule.",
    headingsRemove: "Remove one, or all.", headingsNumber: "The number in the list, or all.",
    noCorrection: { "There is no number \($0); mulu headings list tells the numbers" },
    unknownEncoding: { "--encoding: \($0) is not known; name one such as UTF-8, GB18030, Big5 or Shift_JIS" })

  private static let chinese = CommandStrings(
    abstract: "在终端里阅读长文：目录在左，正文在右。",
    discussion: """
      mulu 文件 打开一份文件；mulu 文件夹（或单独的 mulu）显示书架；… | mulu 阅读管道送来的文字。阅读时按 ? 查看按键。
      """,
    read: "阅读一份文件，或从文件夹中挑选。", toc: "输出目录。", cat: "输出整理后的正文。",
    info: "说明文件的情况。", bookmarks: "列出或导出书签。", list: "列出书签，每行一个。",
    export: "把书签输出成一份文档。", navigator: "正文旁是否显示目录：on 或 off。",
    readable: "文本或 Markdown 文件、文件夹，或 -（标准输入）。", file: "文本或 Markdown 文件，或 -（标准输入）。",
    json: "输出 JSON。", why: "说明每一条的依据，以及相近的行（以 - 标出）为何不是。", width: "每行的列数；0 表示一段一行。", raw: "按文件原样输出。",
    exportFormat: "markdown 或 json。", widthRange: "--width 取 0 到 10000 的数",
    encoding: "文本的编码，如 GB18030、Big5；auto 重新自动判断。",
    rule: "正则表达式找到的行是这一级（1–9）的标题。",
    ruleNeeded: "规则由级别（1–9）、冒号和正则表达式组成，例如 '2:^第.+讲'",
    headings: "列出、添加或删除为一份文件自定的标题。",
    headingsList: "列出规则和改过的行，带编号。", headingsAdd: "添加一条规则。",
    headingsRemove: "删除一条，或全部。", headingsNumber: "列表中的编号，或 all。",
    noCorrection: { "没有编号 \($0)；请用 mulu headings list 查看编号" },
    unknownEncoding: { "--encoding：没有 \($0) 这种编码；可用 UTF-8、GB18030、Big5、Shift_JIS 等" })
}
