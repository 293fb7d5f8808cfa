import Model

/// The names a dataset's columns go by, folded once for all headers they are laid against.
struct ColumnKeys {
  let columns: [Column]
  private let byKey: [String: Int]
  /// Columns whose header the profile names, by that header's key.
  private let renamed: [Int: String]
  /// The columns of questions by number, and by text.
  private let byNumber: [Int: Int]
  private let byText: [String: Int]

  /// - Parameters:
  ///   - columns: The dataset's columns.
  ///   - renamed: Header texts by column name that win over every other name.
  init(columns: [Column], renamed: [String: String]) {
    self.columns = columns
    var byKey: [String: Int] = [:]
    var own: [Int: String] = [:]
    for (index, column) in columns.enumerated() {
      for name in [column.name] + column.otherNames { byKey[FoldedName.key(name)] = index }
      if let name = renamed[column.name] { own[index] = FoldedName.key(name) }
    }
    self.byKey = byKey
    self.renamed = own
    var (byNumber, byText) = ([Int: Int](), [String: Int]())
    for (index, column) in columns.enumerated() {
      guard let question = column.question else { continue }
      byNumber[question] = index
      for text in column.otherNames { byText[QuestionHeader.key(text)] = index }
    }
    self.byNumber = byNumber
    self.byText = byText
  }

  /// The column each header cell names, nil where it names none.
  func columns(of names: [String]) -> [Int?] {
    let keys = names.map { FoldedName.key($0) }
    let present = renamed.filter { keys.contains($0.value) }
    let plain = Set(keys.compactMap { byKey[$0] })
    return keys.map { key in
      if let column = present.first(where: { $0.value == key })?.key { return column }
      guard let column = byKey[key] ?? question(key, besides: plain), present[column] == nil
      else { return nil }
      return column
    }
  }

  /// The question a header names by its text, else by its number.
  ///
  /// Beside a column `q01` one such as `q01_note` is something else.
  private func question(_ header: String, besides plain: Set<Int>) -> Int? {
    if byNumber.isEmpty { return nil }
    if let column = byText[QuestionHeader.key(header)] { return column }
    guard let named = QuestionHeader(header) else { return nil }
    if let column = byText[named.text] { return column }
    return byNumber[named.number].flatMap { plain.contains($0) ? nil : $0 }
  }

  /// The first header whose number and text are not those of one question, and the question it is
  /// told against; a header that the profile names is what the profile says.
  func disagreement(in names: [String]) -> (header: String, column: Column)? {
    if byNumber.isEmpty { return nil }
    let plain = Set(names.compactMap { byKey[FoldedName.key($0)] })
    for name in names where !renamed.values.contains(FoldedName.key(name)) {
      guard byKey[FoldedName.key(name)] == nil, byText[QuestionHeader.key(name)] == nil,
        let named = QuestionHeader(name), !named.text.isEmpty
      else { continue }
      let (numbered, texted) = (byNumber[named.number], byText[named.text])
      if let texted, texted != numbered { return (name, columns[numbered ?? texted]) }
      guard texted == nil, let numbered, !plain.contains(numbered) else { continue }
      if !columns[numbered].otherNames.isEmpty { return (name, columns[numbered]) }
    }
    return nil
  }
}
