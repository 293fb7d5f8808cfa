import Model

extension Municipality {
  /// The name with its word: `Hedensted Kommune`, `Hedensted Municipality`.
  ///
  /// Source: the municipalities' own names; two are not made of the register's name alone.
  func fullName(_ language: Language) -> String {
    switch (code.number, language) {
    case (101, .danish): "Københavns Kommune"
    case (101, .english): "City of Copenhagen"
    case (400, .danish): "Bornholms Regionskommune"
    case (400, .english): "Regional Municipality of Bornholm"
    case (_, .danish): name + " Kommune"
    case (_, .english): name + " Municipality"
    }
  }
}
