import Model
import Renderers

extension [Municipality] {
  /// By name as Danes sort them: æ, ø and å last.
  var inDanishOrder: [Municipality] {
    sorted { (DanishOrder($0.name), $0.code) < (DanishOrder($1.name), $1.code) }
  }
}

extension [String] {
  var inDanishOrder: [String] { sorted { DanishOrder($0) < DanishOrder($1) } }
}
