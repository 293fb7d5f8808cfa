import Model
import Renderers

extension [Municipality] {
  /// By name as Danes sort them: æ, ø and å last.
  var inDanishOrder: [Municipality] {
    sorted { $0.code < $1.code }.inDanishOrder(of: \.name)
  }
}

extension [String] {
  var inDanishOrder: [String] { inDanishOrder(of: \.self) }
}
