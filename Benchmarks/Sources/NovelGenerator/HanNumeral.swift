/// A number below one hundred million as it is written in chapter headings: 一百零三, 一千二百三十四.
package func hanNumeral(_ number: Int) -> String {
  if number >= 10_000 {
    let rest = number % 10_000
    let zero = rest > 0 && rest < 1000 ? "零" : ""
    return hanNumeral(number / 10_000) + "万" + zero + (rest > 0 ? hanNumeral(rest) : "")
  }
  if number == 0 { return "零" }
  let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  var numeral = ""
  var owesZero = false
  for (divisor, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
    let digit = number / divisor % 10
    if digit == 0 {
      owesZero = !numeral.isEmpty
    } else {
      if owesZero { numeral += "零" }
      owesZero = false
      // Ten to nineteen are written without the leading one.
      numeral += (divisor == 10 && numeral.isEmpty && digit == 1 ? "" : digits[digit]) + unit
    }
  }
  return numeral
}
