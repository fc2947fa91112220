import Testing

@testable import ReaderCore

@Suite struct LanguageTests {
  @Test(arguments: [
    ([:], Language.english), (["LANG": "zh_CN.UTF-8"], .chinese), (["LANG": "zh_TW"], .chinese),
    (["LANG": "en_GB.UTF-8"], .english), (["LC_ALL": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"], .english),
    (["LC_MESSAGES": "zh_CN", "LANG": "en_US"], .chinese), (["LC_ALL": "", "LANG": "zh_CN"], .chinese),
    (["LC_ALL": "C.UTF-8", "LANG": "zh_CN.UTF-8"], .chinese), (["LC_ALL": "C"], .english),
    (["LC_ALL": "POSIX", "LC_MESSAGES": "ZH_cn"], .chinese), (["LANG": "de_DE"], .english),
  ])
  func languageOfAnEnvironment(environment: [String: String], expected: Language) {
    #expect(Language(environment: environment) == expected)
  }
}
