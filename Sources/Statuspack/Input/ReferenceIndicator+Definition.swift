import Evaluation
import Importers
import Model

extension ReferenceIndicator {
  /// What reading published values of an indicator needs of its definition.
  init(_ definition: IndicatorDefinition, instrument: Instrument?) {
    let ends: (least: Int?, most: Int?) =
      switch definition.unit {
      case .share where definition.kind == .money: (nil, nil)
      case .share: (0, 1)
      case .points where definition.id.hasPrefix("wellbeing_"):
        (instrument?.minimum, instrument?.maximum)
      case .grade: (-3, 12)
      case .perThousand, .perChild, .count, .days: (0, nil)
      case .rating: (-2, 2)
      case .points, .kroner: (nil, nil)
      }
    self.init(
      id: definition.id, isShare: definition.unit == .share, least: ends.least, most: ends.most)
  }
}
