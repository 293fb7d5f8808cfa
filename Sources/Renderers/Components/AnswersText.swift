/// Words of how answers to items are spread.
enum AnswersText: String, TextKey {
  case table = "answers.table"
  case units = "answers.units"
  case item = "answers.item"
  case answers = "answers.answers"
  case worst = "answers.worst"
  case best = "answers.best"
  case chart = "answers.chart"
  case measure = "answers.measure"
  case row = "answers.row"
}
