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
  var importing: String
  var bookmarkAdd: String
  var bookmarkEdit: String
  var bookmarkRemove: String
  var bookmarkFiles: String
  var exportOutput: String
  var importFile: String
  var importDocument: String
  var importRestore: String
  var bookmarkQuote: String
  var bookmarkOffset: String
  /// With the offset and the length of the text.
  var offsetBehindEnd: @Sendable (Int, Int) -> String
  var bookmarkNote: String
  var bookmarkName: String
  var bookmarkColor: String
  var bookmarkMark: String
  var bookmarkID: String
  var quoteOrOffset: String
  var nothingToEdit: String
  var noBookmark: @Sendable (String) -> String
  var severalBookmarks: @Sendable (String, Int) -> String
  var quoteNotFound: @Sendable (String) -> String
  var quoteNotUnique: @Sendable (String) -> String
  var navigator: String
  var plain: String
  var ambiguous: String
  var readable: String
  var file: String
  var json: String
  var why: String
  var width: String
  var justify: String
  var raw: String
  var exportFormat: String
  /// With the name of the file.
  var exportEnding: @Sendable (String) -> String
  var exportOverDocument: @Sendable (String) -> String
  var widthRange: String
  var encoding: String
  var rule: String
  var ruleNeeded: String
  var headings: String
  var headingsList: String
  var headingsAdd: String
  var headingsRemove: String
  var headingsNumber: String
  var stats: String
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
    bookmarks: "List, export, import and change bookmarks.",
    list: "List the bookmarks, one a line, and tell which places are guessed or lost.",
    export: "Print the bookmarks as a document.",
    importing: "Merge bookmarks from a file with those that are here.",
    bookmarkAdd: "Keep a passage or a place, and print its identifier.",
    bookmarkEdit: "Change note, name, colour or letter of a bookmark.", bookmarkRemove: "Remove bookmarks.",
    bookmarkFiles: "Only the bookmarks of these documents.",
    exportOutput: "Write to a file, in place of the one that is there; its ending tells the form.",
    importFile: "Web Annotations in JSON or a copy of bookmarks.json, or - for standard input.",
    importDocument: "The document that annotations of other programs are about.",
    importRestore: "Bring back bookmarks that were removed since.",
    bookmarkQuote: "The passage, word by word; it may stand only once.",
    bookmarkOffset: "The place, as an offset that mulu toc --json prints.",
    offsetBehindEnd: { "--offset \($0) is behind the end of the document, which has \($1) bytes" },
    bookmarkNote: "A note.",
    bookmarkName: "A name.", bookmarkColor: "yellow, green, blue or red.",
    bookmarkMark: "A letter, a–z or A–Z; '' for none.",
    bookmarkID: "An identifier in the list, or its beginning.",
    quoteOrOffset: "Either --quote or --offset tells what to keep",
    nothingToEdit: "Tell what to change: --note, --name, --color or --mark",
    noBookmark: { "There is no bookmark \($0); mulu bookmarks list tells the identifiers" },
    severalBookmarks: { "\($1) bookmarks begin with \($0); type more of the identifier" },
    quoteNotFound: { "The document does not say “\($0)”" },
    quoteNotUnique: { "“\($0)” stands in more than one place; quote more of it, or use --offset" },
    navigator: "Show the contents beside the text: on or off.",
    plain: "A screen to be spoken: one column, words for signs, the cursor at the line being read.",
    ambiguous: "Columns of characters such as “ … — ①: 1, 2, or auto, which asks the terminal.",
    readable: "A text or Markdown file, a folder, or - for standard input.",
    file: "A text or Markdown file, or - for standard input.", json: "Print JSON.",
    why: "Tell what speaks for each entry, and why lines that came near are none (marked -).",
    width: "Columns a line; 0 prints a paragraph a line.", justify: "Let lines end flush.",
    raw: "Print the text as the file has it.",
    exportFormat: "markdown, json (W3C Web Annotations) or text.",
    exportEnding: {
      "\($0): the ending tells no form; end in .md, .json or .txt, or give --format markdown, json or text"
    },
    exportOverDocument: { "\($0) is what the bookmarks are about or are kept in, and stays; name another file" },
    widthRange: "--width takes a number from 0 to 10000",
    encoding: "The encoding of the text, such as GB18030 or Big5; auto finds it out anew.",
    rule: "Lines that the regular expression finds are headings of the level, from 1 to 9.",
    ruleNeeded: "A rule is a level from 1 to 9, a colon and a regular expression, such as '2:^Lesson [0-9]+'",
    headings: "List, add or remove what you say of a document's headings.",
    headingsList: "List the rules and corrected lines, numbered.", headingsAdd: "Add a rule.",
    headingsRemove: "Remove one, or all.", headingsNumber: "The number in the list, or all.",
    stats: "Tell how much you have read.",
    noCorrection: { "There is no number \($0); mulu headings list tells the numbers" },
    unknownEncoding: {
      "--encoding: \($0) is not known; name one such as UTF-8, GB18030, Big5 or Shift_JIS (iconv -l lists many), or choose with E while reading"
    })

  private static let chinese = CommandStrings(
    abstract: "在终端里阅读长文：目录在左，正文在右。",
    discussion: """
      mulu 文件 打开一份文件；mulu 文件夹（或单独的 mulu）显示书架；… | mulu 阅读管道送来的文字。阅读时按 ? 查看按键。
      """,
    read: "阅读一份文件，或从文件夹中挑选。", toc: "输出目录。", cat: "输出整理后的正文。",
    info: "说明文件的情况。", bookmarks: "列出、导出、导入和修改书签。",
    list: "列出书签，每行一个，并指出哪些位置是推测的或已丢失。", export: "把书签输出成一份文档。",
    importing: "把文件中的书签与现有的合并。", bookmarkAdd: "记下一段文字或一处位置，并输出编号。",
    bookmarkEdit: "修改书签的笔记、名称、颜色或字母。", bookmarkRemove: "删除书签。",
    bookmarkFiles: "只处理这些文件的书签。", exportOutput: "写入文件（已有的会被替换）；格式由扩展名决定。",
    importFile: "JSON 格式的 Web 批注，或 bookmarks.json 的副本，或 -（标准输入）。",
    importDocument: "其他程序的批注所属的文件。", importRestore: "恢复此后删除的书签。",
    bookmarkQuote: "要记下的原文，须只出现一处。", bookmarkOffset: "位置，即 mulu toc --json 输出的 offset。",
    offsetBehindEnd: { "--offset \($0) 超出文件末尾；文件共 \($1) 字节" },

    bookmarkNote: "笔记。", bookmarkName: "名称。", bookmarkColor: "yellow、green、blue 或 red。",
    bookmarkMark: "字母 a–z 或 A–Z；'' 表示没有。", bookmarkID: "列表中的编号，或其开头。",
    quoteOrOffset: "请用 --quote 或 --offset 之一指明要记下什么",
    nothingToEdit: "请指明要改什么：--note、--name、--color 或 --mark",
    noBookmark: { "没有书签 \($0)；请用 mulu bookmarks list 查看编号" },
    severalBookmarks: { "有 \($1) 个书签以 \($0) 开头；请多写几位" },
    quoteNotFound: { "文件中没有“\($0)”" }, quoteNotUnique: { "“\($0)”不止一处；请多引几个字，或用 --offset" },
    navigator: "正文旁是否显示目录：on 或 off。",
    plain: "供朗读的界面：一栏文字，以词代符号，光标在读的那一行。",
    ambiguous: "“ … — ① 一类字符占几列：1、2 或 auto（询问终端）。",
    readable: "文本或 Markdown 文件、文件夹，或 -（标准输入）。", file: "文本或 Markdown 文件，或 -（标准输入）。",
    json: "输出 JSON。", why: "说明每一条的依据，以及相近的行（以 - 标出）为何不是。", width: "每行的列数；0 表示一段一行。", justify: "行尾对齐。",
    raw: "按文件原样输出。",
    exportFormat: "markdown、json（W3C Web 批注）或 text。",
    exportEnding: { "\($0)：从扩展名看不出格式；请用 .md、.json 或 .txt 结尾，或用 --format 指定 markdown、json 或 text" },
    exportOverDocument: { "\($0) 是书签所属或保存书签的文件，不能覆盖；请换一个文件名" },
    widthRange: "--width 取 0 到 10000 的数",
    encoding: "文本的编码，如 GB18030、Big5；auto 重新自动判断。",
    rule: "正则表达式找到的行是这一级（1–9）的标题。",
    ruleNeeded: "规则由级别（1–9）、冒号和正则表达式组成，例如 '2:^第.+讲'",
    headings: "列出、添加或删除为一份文件自定的标题。",
    headingsList: "列出规则和改过的行，带编号。", headingsAdd: "添加一条规则。",
    headingsRemove: "删除一条，或全部。", headingsNumber: "列表中的编号，或 all。",
    stats: "说明读了多少。",
    noCorrection: { "没有编号 \($0)；请用 mulu headings list 查看编号" },
    unknownEncoding: { "--encoding：没有 \($0) 这种编码；可用 UTF-8、GB18030、Big5、Shift_JIS 等（iconv -l 列出更多），或阅读时按 E 选择" })
}
