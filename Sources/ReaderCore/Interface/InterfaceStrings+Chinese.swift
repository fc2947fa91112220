internal import Bookmarks
internal import TextLayout
internal import UnicodeText

extension InterfaceStrings {
  static let chinese = InterfaceStrings(
    actionName: chineseName,
    groupName: chineseName,
    helpTitle: "按键（Esc 返回）",
    helpNotes: [
      "先按数字可以重复：5j 下移五行，3] 向后三节。", "全小写的搜索词不分大小写。",
      ":stats 说明读了多少；:record off 不作记录，:percent off 目录中不标。",
      ":heading 2 ^第.+讲 把这样的行当作二级标题；:headings 列出规则。",
      ":export 笔记.md 导出本文的书签，:import 文件 导入书签。",
    ],
    contents: "目录", bookmarks: "书签", hits: "搜索结果",
    noContents: "没有找到标题", noBookmarks: "还没有书签，按 a 添加", noHits: "没有搜索结果",
    nothingFiltered: "没有符合的条目", emptyDocument: "（空文件）",
    raw: "原文", repaired: "整理后",
    reading: { "读取 \($0)%" }, waiting: "等待更多",
    minutesLeft: { "余 \(chineseDuration($0))" }, minutesLeftInSection: { "本节 \(chineseDuration($0))" },
    statisticsTitle: "阅读情况（Esc 返回）", readSections: "各节", readInAll: "所有文件",
    readShare: "已读", readTime: "用时", readSpeed: "速度", readLeft: "余下", readToday: "今天",
    readInSevenDays: "近七天", readEver: "总共", daysInARow: "连续",
    days: { "\($0) 天" }, duration: chineseDuration,
    charactersPerMinute: { "\($0) 字/分" }, wordsPerMinute: { "\($0) 词/分" },
    charactersRead: { "\(chineseCount($0))字" }, wordsRead: { "\(chineseCount($0))词" },
    notMeasured: "还没有测到", recordIsOff: "没有在记录；:record on 开始记录",
    recordIs: { $0 ? "记录阅读情况" : "不记录阅读情况，只记住读到哪里" },
    readSharesAre: { $0 ? "目录中标出读了多少" : "目录中不标读了多少" },
    onOrOff: "请写 on 或 off，例如 :record off",
    ago: { $0 < 86_400 ? "\($0 / 3_600) 小时前" : "\($0 / 86_400) 天前" },
    stoppedHere: { "上次读到这里，\($0)" },
    searchPrompt: "搜索：", commandPrompt: ":", filterPrompt: "筛选：", notePrompt: "附注：", namePrompt: "名称：",
    encodingPrompt: "编码：",
    hitCount: { index, count, isFinal in
      let total = isFinal ? "\(count)" : "\(count)+"
      return index.map { "第 \($0) 处，共 \(total) 处" } ?? "\(total) 处"
    },
    notFound: { "没有找到“\($0)”" }, searching: "正在找……",
    wrappedToTop: "已到末尾，从头再找", wrappedToBottom: "已到开头，从末尾再找",
    pressMark: "标记：按一个字母", pressMarkToJump: "跳到标记：按字母，' 回到刚才的地方",
    markSet: { "已设标记 \($0)" }, noMark: { "没有标记 \($0)" }, markNeedsLetter: "标记用字母 a–z、A–Z",
    bookmarkAdded: "已加书签", bookmarkDeleted: "已删除书签，按 u 恢复",
    noMoreBookmarks: "没有更多书签", nothingToSelect: "这里没有可选的文字", passageKept: "选文已存为书签",
    unitName: chineseName, colorName: chineseName,
    selected: { count, isCounted in (isCounted ? "" : "约 ") + "\(count) 字" },
    selectionKeys: ["Enter 保存", "y 复制", "v 换单位", "o 换一端", "a 附注", "C 颜色", "J K 移动"],
    copied: { "已复制 \($0) 字" },
    copiedToFile: { path, isTooLong in "\(isTooLong ? "终端放不下，" : "")已复制到 \(path)" },
    noFolderForCopy: "没有可写的位置：请设置 HOME 或 XDG_STATE_HOME",
    allBookmarks: "全部书签", noBookmarksAnywhere: "还没有书签，打开文件后按 a 添加", byTime: "按时间", sortedByPlace: "按位置排列",
    sortedByTime: "按时间排列，新的在前",
    guessed: "大概在此", lost: "已找不到",
    bookmarkRenamed: "已改名称", noteChanged: "已改附注", noteUnchanged: "附注没有改动", noteRemoved: "已去掉附注",
    noteNeedsEditor: "附注太长，请按 E 用编辑器修改",
    nothingToUndo: "没有可以撤销的操作",
    bookmarkBack: { "已恢复：\($0)" }, changeUndone: { "已撤销修改：\($0)" },
    bookmarkDeletedElsewhere: "这个书签已被另一个程序删除", bookmarkChangedElsewhere: "已被另一个程序改过，没有撤销",
    editorMissing: { "没有编辑器“\($0)”；请用 VISUAL 或 EDITOR 指定" },
    editorLeftNoFile: { "编辑器“\($0)”没有留下文件，附注没有改动" },
    editorFailed: { command, status, file in
      "编辑器“\(command)”出错（\(status)），附注没有改动" + (file.map { "；写下的在 \($0)" } ?? "")
    },
    editorFileFails: { "没有地方放编辑用的文件：\($0)；请检查 TMPDIR" },
    editedNoteUnusable: { "附注须是 UTF-8 文字，不超过 256 KB；写下的在 \($0)" },
    noPlaceBack: "没有更早的位置", noPlaceForward: "没有更新的位置", noSearch: "还没有搜索过",
    noOutline: "这份文件没有目录",
    unknownCommand: { "不明白“:\($0)”；可用 :50%、:p12（页）、:3（目录条目）、:headings、:stats" },
    noPage: { "没有第 \($0) 页" }, noPages: "这份文件没有页码", noEntry: { "目录没有第 \($0) 条" },
    rawShown: "显示原文", repairedShown: "显示整理后的正文", renderedShown: "显示排版后的正文",
    themeName: chineseName,
    ambiguousChosen: { $0.map { "“ … — ① 一类字符占 \($0) 列" } ?? "“ … — ① 一类字符占几列，询问终端" },
    ambiguousUsage: "写法：:ambiguous 1、:ambiguous 2 或 :ambiguous auto",
    themeChosen: { "配色：\($0)" }, alignmentChosen: chineseName, spacingChosen: chineseName,
    measureChosen: { "行宽：\($0) 列（\($0 / 2) 个汉字）" },
    mouseIs: { $0 ? "鼠标已启用；按住 Shift 选字" : "鼠标已停用，直接选字" },
    noMoreSections: "没有更多章节",
    corrections: "自定标题",
    noCorrections: "还没有：按 T，或 :heading 2 表达式",
    chooseHeading: "标题？1–9 级，0 不是，j k 选行", noLines: "这里没有可选的行",
    lineIsHeading: { "\($1) 级标题：“\($0)”；按 \($2) 取消" },
    lineIsText: { "不作标题：“\($0)”；按 \($1) 取消" },
    lineAsJudged: { "仍按自动判断：“\($0)”" },
    correctionTakenBack: "已取消", correctionDeleted: "已删除",
    headingsAreMarked: "Markdown 的标题由文件自己标明",
    patternNeeded: "请写级别和表达式，例如 :heading 2 ^第.+讲",
    patternAdded: { "\($1) 级标题：\($0)" },
    invalidExpression: { expression, problem, place in
      "不是正则表达式：\(expression)：\(problem)" + (place.map { "（第 \($0) 个字符）" } ?? "")
    },
    expressionProblem: chineseName,
    encodings: "编码", automaticEncoding: { "自动判断：\($0)" },
    encodingChosen: { "编码：\($0)，已为这份文件记住" },
    encodingFound: { "编码：\($0)（自动判断）" },
    unknownEncoding: { "没有名为“\($0)”的编码；列表中是常用的编码" },
    pipeIsOpen: "管道还没有结束，之后才能这样做",
    choicesSetAside: { "为这份文件所作的选择无法读懂，已另存为 \($0)" },
    relocated: "文件有改动，已按原句找到书签的新位置",
    bookmarksRecognized: { "“\($1)”的 \($0) 个书签按文字在这里找到了" },
    bookmarksLost: { "文件有改动，\($0) 个书签的原文找不到了（书签仍保留）" },
    placeIsGuess: "原文有改动，这里是最接近的地方",
    placeIsLost: "原文找不到了，这里是原来所在的章节", readingPlaceIsLost: "文件有改动，上次读到的那段文字找不到了",
    bookmarkedFileMissing: { "文件不在了，书签仍保留：\($0)（\($1)）" },
    bookmarkedPipe: "原文来自管道，无法再打开；书签仍保留",
    pipeCannotBeLeft: "离开就回不到管道送来的这段文字；请在另一个窗口打开",
    shelfEmpty: "这个文件夹里没有可读的文件", shelfTitle: "书架",
    formatNames: { $0 == "markdown" ? "Markdown" : "文本" },
    characters: { count, isExact in
      let mark = isExact ? "" : "约"
      if count < 10_000 { return "\(mark)\(count) 字" }
      let tenths = (count + 500) / 1_000
      return tenths < 100 ? "\(mark)\(tenths / 10).\(tenths % 10) 万字" : "\(mark)\(tenths / 10) 万字"
    },
    bookmarkCount: { $0 == 0 ? "" : "\($0) 个书签" }, unread: "未读",
    fileMissing: { "\($0)：没有这个文件，请检查文件名" },
    fileForbidden: { "\($0)：没有读取权限，请联系文件所有者，或用 chmod 修改权限" },
    fileIsFolder: { "\($0) 是文件夹，请指定其中的文件" },
    fileIsSpecial: { "\($0) 不是普通文件，请指定文本文件，或通过管道送入文本" },
    fileIsBinary: { "\($0) 不是文本；mulu 阅读纯文本和 Markdown" },
    fileFails: { "无法读取 \($0)：\($1)" },
    fileShrunk: "文件在阅读时变短了；请重新打开以看到现在的内容",
    fileChanged: "文件已被修改；请重新打开以看到现在的内容",
    changedMark: "文件已改动",
    unsavedMark: "书签未保存",
    malformedText: { "有 \($0) 处不合 \($1) 编码，显示为 \u{FFFD}；可按 E 换一种编码" },
    cannotRead: { "无法读取：\($1)（\($0)）" }, cannotSave: { "无法保存：\($1)（\($0)）" },
    diskFull: "磁盘已满，请腾出空间，稍后会再试",
    readOnly: "磁盘只读，请用 XDG_DATA_HOME 和 XDG_STATE_HOME 指定别的文件夹",
    noPermission: "没有写入权限，请修改文件夹和文件的权限",
    lockedFile: "另一个程序正在写入，稍后会再试",
    nameTaken: "这个名字已被别的东西占用，请移开它", fileTooLarge: "文件太大，请移开它",
    bookmarksSetAside: { recovered, fromBackup, path in
      let backup = fromBackup > 0 ? "，备份中另有 \(fromBackup) 条" : ""
      return "书签文件已损坏：找回 \(recovered) 条\(backup)；原文件存为 \(path)"
    },
    bookmarksRestored: { "已从备份找回 \($0) 条书签；空了或不见了的是 \($1)" },
    bookmarksUnlocked: { "书签保存时未能加锁，稍后再核对：\($0)" },
    bookmarksUnreadable: { "有 \($0) 个书签无法读懂，原样保留在 \($1)" },
    bookmarksRescued: { "\($0)。书签存在 \($1)，下次启动时收回" },
    bookmarksTakenIn: { "上次未能保存的书签已从 \($0) 收回" },
    quittingUnsaved: { "书签尚未保存：再按 q 退出，B A :export 文件名.json 另存；不另存则留在 \($0)" },
    noDataFolder: "没有保存书签的地方：请设置 HOME 或 XDG_DATA_HOME",
    noLibrary: "没有找到书库；请指定文件或文件夹，或设置 MULU_LIBRARY",
    exchange: .chinese, plain: .chinese,
    needsTerminal: "mulu 需要在终端里阅读；在脚本中请用 mulu cat、toc 或 info",
    terminalUnnamed: "没有设置 TERM；请设为终端的名称，例如 xterm-256color",
    terminalUnknown: { "这里不认识终端 \($0)；请把 TERM 设为已知的终端，例如 xterm" },
    terminalCharset: { "这个终端用的是 \($0)，不是 UTF-8；它没有的字显示为 〓 或 ?" },
    // In English, as such a terminal may show no other.
    terminalShowsNoUTF8: "This terminal does not show UTF-8: set it to UTF-8 (LC_ALL=zh_CN.GB18030 for GB18030)",
    terminalIncapable: { "终端 \($0) 不能移动光标；请换一个终端，或用 mulu cat" },
    tooManyFiles: "打开的文件太多；请关闭一些程序再试")
}

extension InterfaceStrings {
  @Sendable private static func chineseDuration(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(minutes) 分" }
    return rest == 0 ? "\(hours) 时" : "\(hours) 时 \(rest) 分"
  }

  @Sendable private static func chineseCount(_ count: Int) -> String {
    count < 10_000 ? "\(count) " : "\((count + 500) / 10_000).\((count + 500) / 1_000 % 10) 万"
  }

  @Sendable private static func chineseName(of action: Action) -> String {
    switch action {
    case .lineDown: "下一行"
    case .lineUp: "上一行"
    case .pageDown: "下一页"
    case .pageUp: "上一页"
    case .halfPageDown: "下半页"
    case .halfPageUp: "上半页"
    case .firstPage: "到开头"
    case .lastPage: "到末尾"
    case .nextSection: "下一节"
    case .previousSection: "上一节"
    case .nextSiblingSection: "下一个同级或更高的节"
    case .previousSiblingSection: "上一个同级或更高的节"
    case .goToPercent: "到百分之几（先按数字：50%）"
    case .enterCommand: "到第几页（:p12）、目录第几条（:3）"
    case .toggleHeading: "这一行是标题，或不是标题"
    case .showContents: "目录"
    case .showBookmarks: "书签"
    case .showHits: "搜索结果"
    case .otherPane: "换到另一栏"
    case .choose: "打开、跳到所选"
    case .fold: "收起"
    case .unfold: "展开"
    case .foldAll: "全部收起"
    case .unfoldAll: "全部展开"
    case .goToParent: "到上一级"
    case .filter: "筛选"
    case .deleteSelected: "删除书签，或从目录中去掉一条"
    case .search: "搜索（边输入边找）"
    case .nextHit: "下一处"
    case .previousHit: "上一处"
    case .setMark: "设标记（再按一个字母）"
    case .jumpToMark: "跳到标记；'' 回到刚才的地方"
    case .addBookmark: "加书签，可写附注"
    case .nextBookmark: "下一个书签"
    case .previousBookmark: "上一个书签"
    case .select: "选择一段文字，按句"
    case .selectLines: "按行选择"
    case .changeUnit: "选择时：按句、字、行、段"
    case .nextUnit: "选择时：多选一个"
    case .previousUnit: "选择时：退回一个"
    case .nextSentence: "选择时：往后一句"
    case .previousSentence: "选择时：往前一句"
    case .nextParagraph: "选择时：往后一段"
    case .previousParagraph: "选择时：往前一段"
    case .shiftForward: "选择时：改选后一个"
    case .shiftBackward: "选择时：改选前一个"
    case .swapEnds: "选择时：换到另一端"
    case .nextColor: "选择时：换颜色"
    case .keepPassage: "选择时：保存（a 可写附注）"
    case .copy: "复制所选，或屏幕顶端的一句"
    case .copyWithSource: "连同出处复制"
    case .changeScope: "全部文件或只列本文"
    case .sortBookmarks: "按位置或按时间排列"
    case .onlyThisColor: "只列这种颜色"
    case .setColor: "黄、绿、蓝、红"
    case .renameBookmark: "改名称"
    case .editNote: "改附注"
    case .editNoteOutside: "用编辑器改附注"
    case .undo: "撤销删除或修改"
    case .back: "后退"
    case .forward: "前进"
    case .narrower: "正文变窄"
    case .wider: "正文变宽"
    case .narrowerNavigator: "目录栏变窄"
    case .widerNavigator: "目录栏变宽"
    case .toggleRaw: "原文／整理后"
    case .chooseEncoding: "换一种编码，并为这份文件记住"
    case .nextTheme: "换配色"
    case .toggleMouse: "启用或停用鼠标"
    case .nextAlignment: "行尾对齐或不对齐"
    case .nextSpacing: "段间空行"
    case .showHelp: "帮助"
    case .redraw: "重画屏幕"
    case .suspend: "挂起（fg 回来）"
    case .quit: "退出、返回书架"
    case .cancel: "取消"
    }
  }

  @Sendable private static func chineseName(of unit: SelectionUnit) -> String {
    switch unit {
    case .sentence: "按句"
    case .character: "按字"
    case .line: "按行"
    case .paragraph: "按段"
    }
  }

  @Sendable private static func chineseName(of color: PassageColor) -> String {
    switch color {
    case .yellow: "黄"
    case .green: "绿"
    case .blue: "蓝"
    case .red: "红"
    default: color.rawValue
    }
  }

  @Sendable private static func chineseName(of problem: RegularExpressionError.Problem) -> String {
    switch problem {
    case .parenthesis: "圆括号不成对"
    case .bracket: "方括号没有结束"
    case .brace: "花括号里的次数不对"
    case .escape: "反斜杠在这里没有意义"
    case .property: "没有这种字符属性"
    case .range: "范围的起止颠倒"
    case .lookBehind: "向后查看没有限度"
    case .reference: "没有这个分组"
    case .flag: "没有这个标志"
    case .tooLarge: "太长"
    case .syntax: "有符号在这里没有意义"
    }
  }

  @Sendable private static func chineseName(of group: HelpGroup) -> String {
    switch group {
    case .moving: "移动"
    case .sections: "章节"
    case .navigator: "目录栏"
    case .searching: "搜索"
    case .marks: "标记与书签"
    case .passages: "选文"
    case .bookmarkList: "书签列表"
    case .look: "外观"
    case .program: "程序"
    }
  }

  @Sendable private static func chineseName(of alignment: TextAlignment) -> String {
    switch alignment {
    case .automatic: "中文行尾对齐，西文不对齐"
    case .justified: "行尾全部对齐"
    case .ragged: "行尾不对齐"
    }
  }

  @Sendable private static func chineseName(of spacing: ParagraphSpacing) -> String {
    switch spacing {
    case .source: "段间空行照原文"
    case .line: "段间空一行"
    case .indent: "段间不空行，首行缩进"
    }
  }

  @Sendable private static func chineseName(of theme: Theme.Name) -> String {
    switch theme {
    case .terminal: "终端配色"
    case .dark: "深色"
    case .light: "浅色"
    case .sepia: "米黄"
    }
  }
}
