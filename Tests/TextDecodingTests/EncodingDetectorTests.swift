import DocumentModel
import TestSupport
import Testing

@testable import TextDecoding

@Suite struct EncodingDetectorTests {
  private func name(of bytes: [UInt8]) -> String { EncodingDetector.finding(in: TextStorage(bytes)).encoding.name }

  @Test(arguments: SampleText.all) func tellsEncodingsApart(_ sample: SampleText) {
    for encoding in sample.encodings {
      let bytes = Iconv.encode(sample.text, in: encoding.iconv)
      #expect(!bytes.isEmpty, "\(encoding)")
      #expect(name(of: bytes) == encoding.name, "\(sample.language) in \(encoding.iconv)")
    }
  }

  @Test func tellsLongTextsByWindows() {
    // Windows are cut at line ends, wherever these fall.
    for sample in SampleText.all {
      for encoding in sample.encodings where !encoding.name.hasPrefix("ISO-2022-") {
        let text = String(repeating: "An English line that is long enough to fill some space.\n", count: 1500)
        let bytes = Iconv.encode(text + String(repeating: sample.text, count: 1200), in: encoding.iconv)
        #expect(name(of: bytes) == encoding.name, "\(sample.language) in \(encoding.iconv)")
      }
    }
  }

  @Test(arguments: ["第一章", "一", "联通", "你好，世界！", "这是一本书。\n", "目录\n"])
  func tellsShortChinese(_ text: String) { #expect(name(of: Iconv.encode(text, in: "GBK")) == "GB18030") }

  @Test(arguments: ["気象情報", "卒業論文", "銀河鉄道の夜"])
  func tellsShortJapanese(_ text: String) { #expect(name(of: Iconv.encode(text, in: "EUC-JP")) == "EUC-JP") }

  @Test(arguments: ["前言", "目錄", "前言\n", "第三章 夜航"])
  func tellsShortTraditionalChinese(_ text: String) { #expect(name(of: Iconv.encode(text, in: "BIG5")) == "Big5") }

  @Test(arguments: [
    ("но. Пассажир напротив отложил фигуру и тихо сказал: ещё один ход", "CP1251", "windows-1251"),
    ("Пасажир навпроти відклав шахову фігуру й тихо мовив: ще один хід", "KOI8-U", "KOI8-U"),
    ("Пассажир напротив отложил фигуру", "KOI8-R", "KOI8-R"), ("Настоящий по", "KOI8-R", "KOI8-R"),
    ("un descenso brusco. ¿Qué harán los niños? ¡Abrigarse!", "ISO-8859-1", "windows-1252"),
    ("À cinq heures et demie du matin", "ISO-8859-1", "windows-1252"), ("Według synop", "ISO-8859-2", "ISO-8859-2"),
    // Quotation marks that would be letters alone or before a capital, words that would be of strange letters only, and
    // signs that would stand within words.
    (
      "Chapitre 11\n\n11. « Égaliser »\n\n11.2. Le filtre « Dessin »\n11.3. Après le filtre\n", "ISO-8859-15",
      "windows-1252"
    ),
    (
      "8.1. «Stack» menu\n8.2. «Layer» menu\nSee Розділ 2.5, «Histogram».\nРозділ 8, «Colors»\nСтворіть звіт про помилку\n",
      "CP1251", "windows-1251"
    ),
    (
      "L'église est fermée l'été, dit la sœur, et l'évêque a déjà été appelé à Évreux; la fée s'est égarée près de l'écluse.",
      "ISO-8859-15", "ISO-8859-15"
    ),
    (
      "The “first” process, a “second” one, “third” and “fourth”: see “annex”.\nShe said “so”, and “no”.", "CP1252",
      "windows-1252"
    ),
    // Letters that would be characters alone within words.
    (
      "Im März 1997 führte Ian die Gruppe und führte sie bis März weiter; er führte nichts vor.", "CP1252",
      "windows-1252"
    ),
    ("Example 5.1. Örnek\n\nThe lamp is lit. Örnek\n", "CP1254", "windows-1252"),
    // Letters that would stand where their language has none.
    ("Het pakket is geïnstalleerd en wordt zo geïnstalleerd, zegt één keer ook oké.", "CP1252", "windows-1252"),
    ("La configuració és a la partició; MÉS ENLLÀ és la Comparació, i allà està.", "ISO-8859-15", "windows-1252"),
    ("Déjà 5½ ans, après l'été, à côté d'un café", "ISO-8859-1", "windows-1252"),
    ("„Miško ąžuolai“ yra įdomi knyga, kurią šiųmetės šeimos žiūrėjo ėję", "CP1257", "windows-1257"),
  ])
  func tellsNeighboursApart(_ text: String, _ encoding: String, _ expected: String) {
    let found = EncodingDetector.finding(in: TextStorage(Iconv.encode(text, in: encoding))).encoding
    // What says the same is as good.
    #expect(
      found.name == expected
        || TextDecoder.text(of: Iconv.encode(text, in: encoding), in: found)?.utf8 == Array(text.utf8))
  }

  /// One word among thousands tells ISO 8859-15.
  @Test func findsASingleLetterAmongSigns() {
    let text = String(repeating: "L'été, à la nuit tombée, le café était fermé et personne ne répondait.\n", count: 600)
    #expect(name(of: Iconv.encode(text + "La mise en œuvre vint après.\n" + text, in: "ISO-8859-15")) == "ISO-8859-15")
    #expect(name(of: Iconv.encode(text + "Après 2½ ans, ½ café.\n" + text, in: "ISO-8859-1")) == "windows-1252")
  }

  @Test func tellsLineEndsFromEllipses() {
    let lines = ["Die Straße am Hafen", "war um fünf Uhr früh", "noch leer und naß"]
    let bytes: [UInt8] = lines.flatMap { Iconv.encode($0, in: "ISO-8859-1") + [0x85] }
    #expect(name(of: bytes) == "ISO-8859-15")
    for text in ["Noch… früh… naß", "Noch …früh …naß\nund… leer"] {
      #expect(name(of: Iconv.encode(text, in: "CP1252")) == "windows-1252")
    }
  }

  @Test(arguments: [
    "", "plain ASCII\n", "café", "naïve", "一", "中文", "Привет", "Ελλάδα", "שלום", "~{ not HZ", "a\u{1B}[1mb",
  ])
  func keepsUTF8(_ text: String) { #expect(name(of: Array(text.utf8)) == "UTF-8") }

  @Test func damagedUTF8StaysUTF8() {
    var bytes = Array(String(repeating: "清晨，老周推开邮局的木门。\n", count: 20).utf8)
    for offset in [40, 200, 333] { bytes[offset] = 0xFF }
    #expect(name(of: bytes) == "UTF-8")
    #expect(name(of: Array("中文内".utf8) + [0xE5, 0xAE]) == "UTF-8")
  }

  @Test func strayNULsDoNotMakeTextWide() {
    #expect(name(of: Array("first\0line\nsecond \0\0\0 line\n中文\0".utf8)) == "UTF-8")
    #expect(name(of: Array(String(repeating: "ab\0cd\n", count: 50).utf8)) == "UTF-8")
    #expect(name(of: Array(String(repeating: "name\0value\0", count: 50).utf8)) == "UTF-8")
  }

  @Test func marksDecide() {
    #expect(name(of: [0xFF, 0xFE] + Iconv.encode("中", in: "UTF-16LE")) == "UTF-16LE")
    #expect(name(of: [0xFE, 0xFF] + Iconv.encode("中", in: "UTF-16BE")) == "UTF-16BE")
    #expect(name(of: [0xFF, 0xFE, 0, 0] + Iconv.encode("中", in: "UTF-32LE")) == "UTF-32LE")
  }

  @Test func lettersOfWindowsDecideAgainstISO() {
    let text = "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl „starý“ pošťák a šel dál – až do večera.\n"
    #expect(name(of: Iconv.encode(String(repeating: text, count: 5), in: "CP1250")) == "windows-1250")
  }

  @Test func anyBytesHaveAnEncoding() {
    var generator = SeededGenerator(seed: 7)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(!name(of: bytes).isEmpty)
    }
  }

  @Test func beginningsHaveAnEncodingThatDecodes() {
    for sample in SampleText.all {
      for encoding in sample.encodings {
        let bytes = Iconv.encode(sample.text, in: encoding.iconv)
        for length in stride(from: 0, to: bytes.count, by: 7) {
          let found = EncodingDetector.finding(in: TextStorage(bytes.prefix(length))).encoding
          #expect(TextDecoder(found) != nil)
        }
      }
    }
  }

  @Test(arguments: [
    "山里的邮局", "按 g 键。", "赏雪和感激你的人", "于是造反，赶赴青州", "第九百二十二条", "## 改革", "度量衡", "往下读。`Space` 翻一页",
    "夏侯惇、褚燕", "诸葛瑾曰", "龙凤呈祥图", "求索",
  ])
  func tellsTitlesInGBK(_ text: String) { #expect(name(of: Iconv.encode(text, in: "GBK")) == "GB18030") }

  @Test(arguments: ["山裡的郵局", "於是造反，趕赴青州", "第九百二十二條", "（一）倉儲費；", "夏侯惇、褚燕", "龍鳳呈祥圖"])
  func tellsTitlesInBig5(_ text: String) { #expect(name(of: Iconv.encode(text, in: "BIG5")) == "Big5") }

  @Test(arguments: ["山の郵便局", "未だに見るとそのままになる", "カタカナ"])
  func tellsTitlesInJapanese(_ text: String) {
    #expect(name(of: Iconv.encode(text, in: "SHIFT_JIS")) == "Shift_JIS")
    #expect(name(of: Iconv.encode(text, in: "EUC-JP")) == "EUC-JP")
  }

  @Test(arguments: ["즐겨 쓰는 말", "산속의 우체국"])
  func tellsTitlesInKorean(_ text: String) { #expect(name(of: Iconv.encode(text, in: "EUC-KR")) == "EUC-KR") }

  /// Quotation marks have a byte that is a blank by itself, as many ideographs have one that is zero or a line end.
  @Test(arguments: [
    "“进来吧。”他说。“外面冷。”“不了。”“那就走。”“好。”", "承担赔偿责任", "太宗文皇帝登", "焦虑不安。", "Особенно код.", "เด็กไทย", "미닫이문을 열다",
    "第一章\n　　一二三四五。\n", "plain text, all of it in ASCII",
  ])
  func tellsUnitsWithoutAMark(_ text: String) {
    for encoding in ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"] {
      #expect(name(of: Iconv.encode(text, in: encoding)) == encoding, "\(text) in \(encoding)")
    }
  }

  @Test func aCutThroughACharacterIsNoDamage() {
    let bytes = Array("落花时节又逢君。".utf8)
    for start in 0..<3 {
      for end in (bytes.count - 3)...bytes.count { #expect(name(of: Array(bytes[start..<end])) == "UTF-8") }
    }
  }

  @Test(arguments: ["vardı", "ırmağını geçti", "ğın altında", "ąžuolas"])
  func shortWordsStayUTF8(_ text: String) { #expect(name(of: Array(text.utf8)) == "UTF-8") }

  @Test(arguments: [
    (
      "Ankstyvą rytą senas laiškininkas atidarė pašto duris, nušlavė per naktį iškritusį sniegą ir užkūrė krosnį.",
      "ISO-8859-13"
    ),
    (
      "Ankstyvą rytą senas laiškininkas atidarė pašto duris, nušlavė per naktį iškritusį sniegą ir užkūrė krosnį.",
      "CP1257"
    ),
    (
      "Wczesnym rankiem stary listonosz otwierał drzwi poczty, zamiatał śnieg i rozpalał w piecu, żeby było cieplej.",
      "ISO-8859-2"
    ),
    (
      "Wczesnym rankiem stary listonosz otwierał drzwi poczty, zamiatał śnieg i rozpalał w piecu, żeby było cieplej.",
      "CP1250"
    ),
    (
      "Sabah erkenden yaşlı postacı kapıyı açar, gece yağan karı süpürür ve sobayı yakardı; çok mektup yoktu.",
      "ISO-8859-9"
    ),
    (
      "Kmieni filgħodu x-xiħ tal-posta kien jiftaħ il-bieb, iżarma s-silġ u jqabbad in-nar għax kien ħafna bard.",
      "ISO-8859-3"
    ),
    (
      "„Dimineața devreme, poștașul bătrân deschidea ușa și mătura zăpada”, spunea mama; „scrisori erau puține”.",
      "ISO-8859-16"
    ),
    ("בבוקר מוקדם פתח הדוור הזקן את הדלת, טאטא את השלג שירד בלילה והדליק את התנור. מכתבים היו מעט.", "CP1255"),
    ("في الصباح الباكر كان ساعي البريد يفتح الباب ويكنس الثلج الذي سقط في الليل ثم يشعل النار في الموقد.", "CP1256"),
    ("ตอนเช้าตรู่บุรุษไปรษณีย์เปิดประตู กวาดหิมะที่ตกเมื่อคืนแล้วจุดไฟในเตา จดหมายมีไม่มากแต่ทุกฉบับมีคนรออยู่", "TIS-620"),
  ])
  func lettersOfALanguageTellItsEncoding(_ text: String, _ iconv: String) throws {
    let bytes = Iconv.encode(text, in: iconv)
    try #require(!bytes.isEmpty)
    let found = EncodingDetector.finding(in: TextStorage(bytes)).encoding
    // Several encodings may have all these letters in the same places.
    #expect(
      TextDecoder.text(of: bytes, in: found).map { String(decoding: $0.utf8, as: UTF8.self) } == text, "\(found.name)")
  }

  @Test func lineEndsOfAllKindsTellNothing() {
    for end in ["\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
      let text = SampleText.all[0].text.replacing("\n", with: end)
      for encoding in ["GB18030", "UTF-8", "UTF-16LE", "UTF-32BE"] {
        #expect(name(of: Iconv.encode(text, in: encoding)) == encoding, "\(end.debugDescription) in \(encoding)")
      }
    }
  }

  /// Blanks and full stops in pairs are signs of Unicode, as units of two bytes.
  @Test func dotLeadersDoNotMakeTextWide() {
    let text = (1...12).map { "1.\($0) 渡口的早晨 " + String(repeating: ". ", count: 30) + "\($0)    \n" }.joined()
    #expect(name(of: Iconv.encode(text, in: "GBK")) == "GB18030")
    #expect(name(of: Iconv.encode(text.replacing("渡口的早晨", with: "渡口的時間"), in: "BIG5")) == "Big5")
  }

  @Test func aCutThroughAPairIsSurvived() {
    let text = "老周推开邮局的木门，先把昨夜的雪扫到路边，再生火烧水，信不多，可是每一封都有人在等。"
    let bytes = Iconv.encode(text, in: "GBK")
    #expect(name(of: Array(bytes.dropFirst())) == "GB18030")
    #expect(name(of: Array(bytes.dropLast())) == "GB18030")
    #expect(name(of: Array(Iconv.encode("合同", in: "GBK").dropLast())) == "GB18030")
  }

  @Test func damagedWordsStayUTF8() {
    var bytes = Array("Les élèves étaient déjà à l’école, où la maîtresse préparait la leçon.".utf8)
    bytes.insert(0xFF, at: 20)
    bytes[9] = 0x3F
    #expect(name(of: bytes) == "UTF-8")
  }

  @Test(arguments: ["déjà", "naïve idea", "Müller", "další zboží", "señor", "voilà"])
  func aFewLettersInWordsAreNoChinese(_ text: String) {
    for iconv in ["CP1252", "CP1250"] {
      let bytes = Iconv.encode("A note about " + text + ".\n", in: iconv)
      if !bytes.isEmpty { #expect(!["GB18030", "Big5", "EUC-TW"].contains(name(of: bytes)), "\(text) in \(iconv)") }
    }
  }

  @Test func aListOfRareCharactersIsNoWesternText() {
    let kana = "ｱｲｳｴｵ\nｶｷｸｹｺ\nｻｼｽｾｿ\nﾀﾁﾂﾃﾄ\nﾅﾆﾇﾈﾉ\n"
    let rare = "弌 丐 丕 个 丱 丶 丼 丿 乂 乖 乘 亂 亅 豫 亊 舒 弍 于 亞 亟 亠 亢 亰 亳 亶 从 仍 仄 仆 仂 仗 仞 仭 仟 价 伉 佚 估 佛\n"
    let text = "<h1>Windowsの外字</h1>\nこのページに使われている漢字の一覧です。\n" + kana + rare + rare
    #expect(name(of: Iconv.encode(text, in: "SHIFT_JIS")) == "Shift_JIS")
  }
}
