extension ColumnSample {
  /// The format each date column is read in: the profile's, but where no cell is written so.
  func dateFormats(_ profile: ImportProfile?) -> [DateFormat?] {
    zip(dateFormats, shapes).map { found, shapes in
      guard let told = profile?.dateFormat else { return found }
      return found == nil || shapes[Int(told.rawValue)] > 0 ? told : found
    }
  }

  /// The decimal sign each number column is read by: the profile's, but where only the other stands.
  func signs(_ profile: ImportProfile?) -> [DecimalSign?] {
    numbers.map { column in
      guard let told = profile?.decimal else { return column.majority }
      return column.denies(told) ? told.other : told
    }
  }
}

extension NumberColumn {
  /// Whether cells show the other sign, and none this one.
  func denies(_ sign: DecimalSign) -> Bool {
    sign.isDenied(commas: commas, points: points)
  }
}

extension DecimalSign {
  func isDenied(commas: Int, points: Int) -> Bool {
    self == .comma ? commas == 0 && points > 0 : points == 0 && commas > 0
  }
}
