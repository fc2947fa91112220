/// Words that name headings.
enum HeadingWords {
  /// Latin words before a number, with the system they belong to.
  static let numbered: [String: NumberingSystem] = [
    "unit": .unit(.piece), "module": .unit(.piece), "lesson": .unit(.chapter), "lecture": .unit(.chapter),
    "day": .unit(.chapter), "week": .unit(.chapter), "episode": .unit(.chapter), "stave": .unit(.chapter),
    "chapter": .unit(.chapter), "part": .unit(.part), "book": .unit(.volume), "volume": .unit(.volume),
    "section": .unit(.section), "appendix": .named, "act": .unit(.part), "scene": .unit(.section),
    "letter": .unit(.chapter), "canto": .unit(.chapter), "article": .unit(.article), "annex": .named,
    "kapitel": .unit(.chapter), "teil": .unit(.part), "anhang": .named, "chapitre": .unit(.chapter),
    "partie": .unit(.part), "annexe": .named, "capítulo": .unit(.chapter), "apéndice": .named, "apêndice": .named,
    "capitolo": .unit(.chapter), "appendice": .named, "hoofdstuk": .unit(.chapter), "глава": .unit(.chapter),
    "часть": .unit(.part), "приложение": .named, "розділ": .unit(.chapter), "додаток": .named,
    "capítol": .unit(.chapter),
    "apèndix": .named, "rozdział": .unit(.chapter), "dodatek": .named, "kapitola": .unit(.chapter), "příloha": .named,
    "bilaga": .named, "bijlage": .named, "luku": .unit(.chapter), "liite": .named, "capitolul": .unit(.chapter),
    "anexa": .named, "anexo": .named, "bölüm": .unit(.chapter), "κεφάλαιο": .unit(.chapter), "παράρτημα": .named,
    "chương": .unit(.chapter),
  ]

  /// Numbers in words.
  static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
  ]

  /// Latin lines that are headings by themselves.
  static let alone: Set<String> = [
    "preface", "foreword", "introduction", "prologue", "epilogue", "conclusion", "abstract", "index", "bibliography",
    "references", "acknowledgements", "acknowledgments", "glossary", "afterword",
  ]

  /// Lines that head the printed contents.
  static let contents: Set<String> = [
    "目录", "目錄", "目次", "もくじ", "목차", "차례", "contents", "tableofcontents", "tabledesmatières", "sommaire", "inhalt",
    "inhaltsverzeichnis", "índice", "índicegeneral", "índex", "sumário", "indice", "оглавление", "содержание", "зміст",
    "spistreści", "obsah", "tartalom", "tartalomjegyzék", "inhoudsopgave", "innehåll", "indholdsfortegnelse",
    "sisällys", "içindekiler", "cuprins", "περιεχόμενα", "mụclục",
  ]

  /// The bytes that these begin with, capitals as well.
  static let contentsBeginnings = Set((contents + contents.map { $0.uppercased() }).compactMap(\.utf8.first))

  /// Whether a line heads the printed contents.
  static func isContents(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= 40 else { return false }
    return contents.contains(Title.text(text, in: bytes).lowercased().filter { !$0.isWhitespace })
  }

  /// Han lines that are headings by themselves, white space left out.
  static let han: Set<String> = [
    "序", "序言", "自序", "代序", "序章", "序幕", "前言", "引言", "引子", "楔子", "导言", "导论", "绪论", "绪言", "导读", "内容提要",
    "内容简介", "摘要", "后记", "跋", "尾声", "终章", "结语", "结束语", "结论", "附录", "附则", "附件", "参考文献", "致谢", "番外",
    "番外篇", "大结局", "最终章", "完本感言", "完结感言", "上架感言", "作者的话", "题记", "卷首语", "写在前面", "写在后面", "写在最后", "编者按", "出版说明", "编后记",
    "译后记", "尾聲", "後記", "導讀", "導言", "緒論", "結語", "附錄", "參考文獻",
  ]

  /// Han words before a number, with the system they belong to: 项目一, 任务2.
  static let hanNumbered: [(word: String, system: NumberingSystem)] = [
    ("项目", .unit(.piece)), ("模块", .unit(.piece)), ("专题", .unit(.piece)), ("单元", .unit(.piece)), ("板块", .unit(.piece)),
    ("任务", .unit(.chapter)), ("课题", .unit(.chapter)), ("主题", .unit(.chapter)), ("实验", .unit(.chapter)),
    ("案例", .unit(.chapter)), ("專題", .unit(.piece)), ("單元", .unit(.piece)), ("任務", .unit(.chapter)),
    ("實驗", .unit(.chapter)), ("課題", .unit(.chapter)), ("主題", .unit(.chapter)), ("項目", .unit(.piece)),
    ("模組", .unit(.piece)),
  ]

  /// What the words before a number begin with.
  static let hanNumberedBeginnings = Set(hanNumbered.compactMap { $0.word.utf16.first })

  /// Han lines that head the same in each chapter of a textbook.
  static let ofChapters: Set<String> = [
    "思考题", "习题", "练习", "练习题", "复习题", "复习思考题", "思考与练习", "课后习题", "本章小结", "小结", "本章要点", "学习目标", "拓展阅读", "延伸阅读",
    "思考題", "習題", "練習", "小結", "exercises", "problems",
  ]

  /// Han words that may be followed by a title of their own.
  static let hanWithTitle = ["序章", "序幕", "楔子", "引子", "番外篇", "番外", "附录", "附件", "尾声", "终章", "后记", "附錄"]

  /// What stands behind the last chapter of a book.
  static let endMatter = ["附录", "附錄", "附件", "跋", "后记", "後記", "编后记", "译后记", "参考文献", "參考文獻", "致谢"]

  /// What the Han words begin with; all of it is in the first plane.
  static let hanBeginnings: Set<UInt16> = Set(
    (Array(han) + Array(ofChapters) + hanWithTitle + ["目录", "目錄", "目次"]).compactMap { $0.utf16.first })

  /// What stands first on the line below the title of an article.
  static let bylines = [
    "来源：", "来源:", "作者：", "作者:", "作者／", "作者/", "作者｜", "作者|", "记者：", "记者:", "文／", "文/", "文｜", "文|", "撰文", "更新时间", "发布时间",
    "发布日期", "时间：", "日期：", "地点：", "來源：", "本报记者", "本刊记者", "本报通讯员", "新华社记者", "记者 ", "通讯员 ", "原载", "载于", "转自", "摘自",
    "责任编辑", "编辑：",
  ]

  /// What ends the line that names those who write for a paper.
  static let papersPeople = ["评论员", "评论员文章", "评论部", "评论组", "观察员", "本报记者", "編輯部", "编辑部", "課題組", "课题组", "研究中心"]

  /// Agencies and papers, as they stand first in a dispatch.
  static let agencies = ["新华社", "中新社", "中新网", "新华网", "人民网", "央视网", "光明网", "本报", "新華社", "中央社"]

  /// What the names of institutions end with.
  static let institutions = [
    "大学", "学院", "研究院", "研究所", "研究室", "研究会", "中心", "党校", "委员会", "党委", "办公室", "协会", "学会", "大學", "學院",
  ]
}
