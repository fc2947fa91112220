/// The kinds of words that a sentence leaves open, written in braces: `{人}在{处}`.
enum WordKind: Character, CaseIterable {
  case person = "人"
  case place = "地"
  case spot = "处"
  case time = "时"
  case weather = "天"
  case thing = "物"
  case sound = "声"
  case manner = "状"
  case action = "动"
  case memory = "事"
  case saying = "言"
  case question = "问"
  case number = "数"
}
