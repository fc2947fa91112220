/// The characters that stand most often in ordinary text.
///
/// What is decoded wrongly has hardly more of them than chance.
enum FrequentCharacters {
  /// Commonest Chinese characters, simplified and traditional, with those of headings and of older prose.
  static let chinese = Set(
    """
    的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多
    经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明
    性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世
    位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量
    再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完
    设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔曰乎矣焉哉吾汝尔乃卷回章节序编
    前言后记录目附正文元每未爱叫快请吧吗呢啊哪谁嘛六七八九零百千亿夜星期春夏秋冬红黑绿蓝黄江河湖城县村国家历史社会经济发展
    這個們來為國說時會對過發後裡裏種經麼學當沒動還進樣開實軍無與長機關點業將兩間問應戰頭體見產話內給門東聲員解論處義幾認條氣題
    爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記據邊張該規萬覺術領確傳師觀讓識帶導爭運筆節編錄愛請嗎誰億紅綠藍黃縣
    歷濟於著麽係眾專亞團線際單選轉調質類歲畫買賣車風飛魚鳥龍語詞讀寫錢鐵銀醫藥雖雙雜離須項順願驗黨齊联乡村镇雪山水火木土日风雨云书房屋衣食住走跑坐站笑哭声音孩童老友爸妈哥姐弟妹爷奶
    """.unicodeScalars.filter { $0.value > 0x7F }.map(\.value))

  /// Commonest syllables of Korean.
  static let korean = Set(
    """
    이다는의에을를가은고하지로기사도한리나서자인그어들아시대해있게일수으라보것주과면여정니와스부제만장원안성상전내간구한된
    해했었습할되모무거오두음세말생국조우적신물않분습문화경학없때위동연소선연미년월일명용방공회관개진중계
    """.unicodeScalars.filter { $0.value > 0x7F }.map(\.value))

  /// Letters of Cyrillic and Greek texts, in small form.
  static let letters = Set("оеаинтсрвлкмдпуαοιετνσςρπηκυμλάίέόή".unicodeScalars.map(\.value))
}
