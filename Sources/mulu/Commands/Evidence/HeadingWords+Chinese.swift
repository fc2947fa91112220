internal import DocumentFormats

extension HeadingWords {
  static let chinese = HeadingWords(
    reason: {
      switch $0 {
      case .numbering: ("编号", "编号存疑")
      case .length: ("简短", "偏长")
      case .endMark: ("无句末标点", "像句子那样收尾")
      case .spacing: ("上下留空", "上下不留空")
      case .sentenceFlow: ("独立成行", "在句子中间")
      case .centring: ("居中", "不居中")
      case .outdent: ("比正文靠左", "与正文同缩进")
      case .byline: ("下有来源或日期", "本身是来源或日期")
      case .leader: ("无引线", "有引线通向页码")
      case .listIntroduction: ("非列举", "由冒号引出")
      case .titleText: ("编号后有标题", "编号后不像标题")
      case .bodyBelow: ("下有正文", "下无正文")
      case .address: ("无网址", "含网址或邮箱")
      case .contents: ("印刷目录中有", "印刷目录中没有")
      case .boilerplate: ("非附加文字", "像下载站的文字")
      case .adornment: ("有标题的标记", "没有标题的标记")
      case .standingOut: ("在段落之间独成一行，无句末标点", "不醒目")
      case .column: ("不分栏", "一行有两个编号，像分栏的目录")
      case .continuity: ("编号相接", "编号不相接")
      case .list: ("各有正文", "下面几乎没有正文，像列表")
      case .indent: ("缩进与同类一致", "缩进与同类不同")
      case .subsections: ("下级编号由它而来", "无下级编号")
      case .habit: ("同样的标题很多", "全文少有这样的标题")
      case .dateline: ("日期下是正文", "是标题下的日期，或日期上的一行")
      case .loneLabels: ("编号各自独占一行，其下都是长文", "编号下没有长文")
      case .rules: ("夹在两道分隔线之间", "不在分隔线之间")
      }
    },
    decision: { decision, threshold in
      switch decision {
      case .votes, .form: nil
      case .title: "开头的标题"
      case .ownPattern: "符合您的规则"
      case .ownHeading: "您定为标题"
      case .format: "文件中标明是标题"
      case .ownText: "您定为正文"
      case .tooFewVotes: "需 \(threshold)"
      case .printedContents: "是印刷目录或列表中的一条"
      case .endMatter: "后面还有章节，不是附录后记"
      case .unmarked: "没有本文标题的下划线"
      case .runningHead: "页眉"
      case .repeated: "相邻处已有同一标题"
      case .depth: "印刷目录没有收"
      case .documentTitle: "全文的标题"
      }
    },
    system: {
      switch $0 {
      case "volume": "第…卷"
      case "part": "第…编"
      case "subpart": "第…分编"
      case "piece": "第…篇"
      case "chapter": "第…章"
      case "section": "第…节"
      case "article": "第…条"
      case "paragraph": "第…款"
      case "named": "前言"
      case "underline": "下划线"
      case "manual": "手册页"
      case "shape", "title": nil
      default: sign($0) ?? $0
      }
    },
    separator: "，")
}
