import Model

/// File name patterns by which next year's files are known: what is a year or a date may differ.
struct FilePatterns {
  let byDataset: [Dataset: [String]]

  /// - Parameters:
  ///   - dialects: The files that were read.
  ///   - files: All files of the folder; a pattern fits none of another dataset.
  init(_ dialects: [FileDialect], among files: [ExportFile]) {
    var byDataset: [Dataset: [String]] = [:]
    for (dataset, own) in Dictionary(grouping: dialects, by: \.dataset) {
      let others = Set(files.filter(\.isCSV).map(\.written)).subtracting(own.map(\.written))
      var patterns: [String] = []
      for dialect in own {
        let pattern = Self.pattern(of: dialect.written)
        let fitsOthers = others.contains { NamePattern(pattern).matches($0) }
        // A name that is shown otherwise than it is holds what no file may say.
        let exact = dialect.written == dialect.file ? dialect.written : nil
        guard let chosen = fitsOthers ? exact : pattern, !patterns.contains(chosen) else {
          continue
        }
        patterns.append(chosen)
      }
      if !patterns.isEmpty { byDataset[dataset] = patterns }
    }
    self.byDataset = byDataset
  }

  /// A name with `*` for every number of four digits or more and for what is hyphened to it.
  static func pattern(of name: String) -> String {
    var pattern = ""
    var rest = name[...]
    while let first = rest.first {
      let digits = rest.prefix(while: isDigit)
      if digits.count >= 4 {
        rest = rest.dropFirst(digits.count)
        while let sign = rest.first, "-_.".contains(sign),
          rest.dropFirst().first.map(isDigit) == true
        {
          rest = rest.dropFirst().drop(while: isDigit)
        }
        pattern += "*"
      } else if digits.isEmpty {
        pattern.append(first)
        rest = rest.dropFirst()
      } else {
        pattern += digits
        rest = rest.dropFirst(digits.count)
      }
    }
    return pattern
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }
}
