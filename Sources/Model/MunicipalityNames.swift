/// What the names and codes of places in public tables stand for.
///
/// A name is laid against whole forms made from the register, and no ending is ever cut off it:
/// "Københavns Kommune" is København, but Assens is not Assen. Spellings of `æ ø å` and `aa`, of
/// hyphens and of case are alike.
public enum MunicipalityNames {
  /// A place that a row of a public table is about.
  public enum Place: Sendable, Hashable {
    case nation
    case municipality(MunicipalityCode)
    /// A region, a province, a kind of municipality, Christiansø, or nowhere that is known.
    case elsewhere
  }

  /// The place that a name or a code stands for; nil where it is none that is known.
  ///
  /// `101 København` is read too, where code and name agree.
  public static func place(of text: some StringProtocol) -> Place? {
    let key = FoldedName.key(text)
    if let place = byKey[key] ?? code(key) { return place }
    let prefixes = ["region_", "landsdel_", "province_"]
    if prefixes.contains(where: key.hasPrefix) { return .elsewhere }
    guard let gap = key.firstIndex(of: "_"), let place = code(String(key[..<gap])) else {
      return nil
    }
    return self.place(of: key[key.index(after: gap)...]) == place ? place : nil
  }

  /// The name or code nearest to one that is unknown.
  public static func nearest(to text: String) -> String {
    let names = MunicipalityRegister.all.map(\.name) + ["Hele landet"]
    let word = FoldedName.key(text.prefix(60))
    return names.min {
      EditDistance.between(FoldedName.key($0), word)
        < EditDistance.between(FoldedName.key($1), word)
    } ?? ""
  }

  /// Every form of a municipality's name: bare, and with its word as people and registers write it.
  public static func forms(of municipality: Municipality) -> [String] {
    ([municipality.name] + (aliases[municipality.code.number] ?? [])).flatMap { name in
      [name, "\(name) Kommune", "\(name)s Kommune"]
    }
  }

  /// Other names of municipalities, where more than the spelling differs.
  ///
  /// Source: Danmarks Statistik, municipality names after the reform of 2007; StatBank in English.
  private static let aliases: [UInt16: [String]] = [
    101: ["Københavns", "Copenhagen"],
    260: ["Frederiksværk-Hundested"],
    400: ["Bornholms Regionskommune"],
    480: ["Nordfyn"],
    810: ["Brønderslev-Dronninglund"],
    820: ["Vesthimmerland"],
  ]

  private static let nationNames = [
    "nation", "Hele landet", "Danmark", "DK", "0", "00", "000", "0000", "All Denmark", "Denmark",
  ]

  /// Places of public tables that are no municipality, beside the regions and provinces.
  private static let others = [
    "Christiansø", "Uoplyst", "Uoplyst kommune", "Udlandet", "Hovedstadskommuner",
    "Storbykommuner", "Provinsbykommuner", "Oplandskommuner", "Landkommuner",
  ]

  private static let byKey: [String: Place] = {
    var places: [String: Place] = [:]
    for municipality in MunicipalityRegister.all {
      for form in forms(of: municipality) {
        places[FoldedName.key(form)] = .municipality(municipality.code)
      }
    }
    for name in nationNames { places[FoldedName.key(name)] = .nation }
    for name in others { places[FoldedName.key(name)] = .elsewhere }
    return places
  }()

  /// The place of a code of three or four digits; provinces have two.
  ///
  /// Source: Danmarks Statistik, NUTS and regions; 411 is Christiansø, 998 is not stated.
  private static func code(_ text: String) -> Place? {
    if text.utf8.count == 2, let number = Int(text), (1...11).contains(number) { return .elsewhere }
    guard let code = MunicipalityCode(text) else { return nil }
    if MunicipalityRegister.municipality(code) != nil { return .municipality(code) }
    switch code.number {
    case 0: return .nation
    case 81...85, 1081...1085, 411, 998: return .elsewhere
    default: return nil
    }
  }
}
