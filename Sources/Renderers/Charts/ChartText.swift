/// Words in and about charts.
enum ChartText: String, TextKey {
  case hidden = "chart.hidden"
  case notMeasured = "chart.not-measured"
  case notDelivered = "chart.not-delivered"
  case notComparable = "chart.not-comparable"
  case none = "chart.none"
  case lower = "chart.lower"
  case higher = "chart.higher"
  case changeHeader = "chart.change-header"
  case axis = "chart.axis"
  case seriesRow = "chart.series-row"
}

extension Sign {
  /// The short word in the place of a mark.
  func chartWord(in wording: Wording) -> String {
    switch self {
    case .none: wording[ChartText.none]
    case .hidden: wording[ChartText.hidden]
    case .notMeasured: wording[ChartText.notMeasured]
    case .notDelivered: wording[ChartText.notDelivered]
    case .notComparable: wording[ChartText.notComparable]
    }
  }
}
