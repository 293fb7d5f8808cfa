/// What the bytes of a file that were read say of its encoding.
struct SurveyedText {
  let encoding: TextEncoding
  /// Whether all of them are the same in nearly every encoding.
  let isASCII: Bool

  /// - Parameters:
  ///   - text: The text as it was delivered.
  ///   - assumed: What a former reading of the whole file found.
  init(_ text: ExportText, assumed: TextEncoding?) {
    encoding = assumed ?? text.detected
    let survey = text.window.survey
    isASCII = survey.valid == 0 && survey.invalid == 0 && encoding == .utf8(byteOrderMark: false)
  }
}
