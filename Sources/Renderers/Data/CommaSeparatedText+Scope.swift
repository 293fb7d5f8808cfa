import Model

extension CommaSeparatedText {
  /// Type, code and name of a scope, and the code of its municipality.
  ///
  /// - Parameters:
  ///   - scope: The scope.
  ///   - names: The municipalities' names, where they are not those of the register.
  mutating func appendScope(_ scope: Scope, names: [MunicipalityCode: String] = [:]) {
    append(scope.typeName)
    switch scope {
    case .nation:
      append("DK")
      append("Danmark")
      appendEmpty()
    case .municipality(let code), .others(let code):
      append(code.description)
      append(names[code] ?? MunicipalityRegister.municipality(code)?.name ?? "")
      append(code.description)
    case .district(let code, let name):
      append(unsafe: name)
      append(unsafe: name)
      append(code.description)
    }
  }

  /// The line of a budget, in the columns of a scope.
  mutating func appendBudgetLine(_ name: String, of municipality: MunicipalityCode?) {
    append("budget_line")
    append(unsafe: name)
    append(unsafe: name)
    append(municipality?.description ?? "")
  }
}
