/// The part of the population a figure describes.
public enum Scope: Sendable, Hashable {
  case nation
  case municipality(MunicipalityCode)
  case district(MunicipalityCode, name: String)
  /// The programme's other municipalities, pooled: what a municipality is set beside.
  case others(than: MunicipalityCode)

  /// The word for its kind in data files.
  public var typeName: String {
    switch self {
    case .nation: "nation"
    case .municipality: "municipality"
    case .district: "district"
    case .others: "others"
    }
  }

  public var municipality: MunicipalityCode? {
    switch self {
    case .nation: nil
    case .municipality(let code), .district(let code, _), .others(let code): code
    }
  }
}
