/// The names of fixed texts that one part of the reports uses; each stands in `texts/*.txt`.
protocol TextKey: RawRepresentable<String>, CaseIterable, Sendable {}

extension TextKey {
  static var names: [String] { allCases.map(\.rawValue) }
}

/// Every key there is: what the text files must hold, no more and no less.
enum TextKeys {
  static let all: [String] =
    PageText.names + TableText.names + MethodText.names + ChartText.names + SentenceText.names
    + ReportText.names + ReferenceText.names + BesideText.names + EvidenceText.names
    + SignedOffText.names + MonthText.names + AnswersText.names
    + MidwayText.names + StatusPackText.names + DataQualityText.names + IndexText.names
    + SummaryText.names
}
