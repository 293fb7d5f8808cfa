import Model

extension InputTree {
  /// Keeps the municipalities asked for; `766` and `0766` are one.
  mutating func keep(only codes: [String]) throws(RunFailure) {
    guard !codes.isEmpty else { return }
    var wanted: Set<MunicipalityCode> = []
    for text in codes {
      guard let code = MunicipalityCode(text),
        folders.contains(where: { $0.municipality.code == code })
          || repeated.keys.contains(where: { $0.code == code })
      else {
        let known = folders.map { "\($0.municipality.code)" }.joined(separator: ", ")
        throw RunFailure(
          .usage, "--only \(text): found no folder of that code; expected one of \(known)")
      }
      wanted.insert(code)
    }
    restrict(to: wanted)
  }
}
