import Testing

/// Texts in several languages, each with the encodings it is written in: the C library's name, and ours.
struct SampleText: CustomTestStringConvertible {
  let language: String
  let text: String
  let encodings: [(iconv: String, name: String)]

  var testDescription: String { language }

  static let all = [
    SampleText(
      language: "simplified Chinese",
      text: """
        第一章　山里的邮局
        清晨，老周推开邮局的木门，先把昨夜的雪扫到路边，再生火烧水。信不多，可是每一封都有人在等。
        “今天有我的信吗？”门外传来一个孩子的声音。他笑了笑，说：“进来吧，外面冷。”
        那一年的冬天特别长，路上没有车，他就走着去送信，一天要走二十里。

        """,
      encodings: [
        ("GB2312", "GB18030"), ("GBK", "GB18030"), ("GB18030", "GB18030"), ("HZ", "HZ-GB-2312"),
        ("UTF-16LE", "UTF-16LE"), ("UTF-16BE", "UTF-16BE"), ("UTF-32LE", "UTF-32LE"), ("UTF-32BE", "UTF-32BE"),
        ("UTF-8", "UTF-8"), ("ISO-2022-CN", "ISO-2022-CN"),
      ]),
    SampleText(
      language: "traditional Chinese",
      text: """
        第一章　山裡的郵局
        清晨，老周推開郵局的木門，先把昨夜的雪掃到路邊，再生火燒水。信不多，可是每一封都有人在等。
        「今天有我的信嗎？」門外傳來一個孩子的聲音。他笑了笑，說：「進來吧，外面冷。」
        那一年的冬天特別長，路上沒有車，他就走著去送信，一天要走二十里。

        """,
      encodings: [("BIG5", "Big5"), ("BIG5-HKSCS", "Big5"), ("EUC-TW", "EUC-TW"), ("GBK", "GB18030")]),
    SampleText(
      language: "Japanese",
      text: """
        第一章　山の郵便局
        朝早く、田中さんは郵便局の戸を開けて、夜のあいだに積もった雪を道のわきへ寄せます。
        「わたしに手紙は来ていますか」と、外で子どもの声がしました。「お入り、外は寒いから」と彼は笑って言いました。

        """,
      encodings: [
        ("EUC-JP", "EUC-JP"), ("SHIFT_JIS", "Shift_JIS"), ("ISO-2022-JP", "ISO-2022-JP"), ("UTF-16LE", "UTF-16LE"),
      ]),
    SampleText(
      language: "Korean",
      text: """
        제일장 산속의 우체국
        이른 아침 김 씨는 우체국의 나무 문을 열고 밤새 내린 눈을 길가로 쓸어 놓은 다음 불을 피우고 물을 끓인다.
        “오늘 저에게 온 편지가 있어요?” 하고 밖에서 아이의 목소리가 들렸다. 그는 웃으며 들어오라고 말했다.

        """,
      encodings: [("EUC-KR", "EUC-KR"), ("CP949", "EUC-KR"), ("ISO-2022-KR", "ISO-2022-KR")]),
    SampleText(
      language: "Russian",
      text: """
        Глава первая. Почта в горах
        Рано утром старый почтальон открывал дверь, сметал выпавший за ночь снег на обочину и растапливал печь.
        Писем было немного, но каждого кто-нибудь ждал. В ту зиму дороги замело, и он ходил пешком двадцать вёрст.

        """,
      encodings: [
        ("KOI8-R", "KOI8-R"), ("CP1251", "windows-1251"), ("ISO-8859-5", "ISO-8859-5"), ("CP866", "IBM866"),
        ("UTF-16BE", "UTF-16BE"),
      ]),
    SampleText(
      language: "Greek",
      text: """
        Κεφάλαιο πρώτο. Το ταχυδρομείο στο βουνό
        Νωρίς το πρωί ο γέρος άνοιγε την πόρτα, μάζευε το χιόνι της νύχτας στην άκρη του δρόμου και άναβε τη φωτιά.
        Τα γράμματα ήταν λίγα, όμως κάποιος περίμενε το καθένα. Εκείνο τον χειμώνα πήγαινε παντού με τα πόδια.

        """,
      encodings: [("ISO-8859-7", "ISO-8859-7"), ("CP737", "cp737")]),
    SampleText(
      language: "French",
      text: """
        Chapitre premier. La poste de montagne
        De bonne heure, le vieux facteur ouvrait la porte, balayait la neige tombée pendant la nuit et allumait le poêle.
        Les lettres étaient rares, mais chacune était attendue : « Y a-t-il quelque chose pour moi ? » demandait l’élève.

        """,
      encodings: [("CP1252", "windows-1252")]),
  ]
}
