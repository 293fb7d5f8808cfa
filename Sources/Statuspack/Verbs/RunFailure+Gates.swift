import Publishing
import Renderers
import Validation

extension RunFailure {
  /// What a run threw, in words and with its exit code; what is unknown is a fault of the program.
  init(ofRun error: any Error) {
    switch error {
    case let failure as RunFailure: self = failure
    case let error as PublishingError: self.init(error)
    case let invalid as InvalidDocument:
      self.init(
        .refused,
        "\(invalid)\nThe release was refused; the one before stands. Mend the template named "
          + "above, or report it where no template was changed.")
    case let fault as TemplateError: self.init(.configuration, "\(fault)")
    default:
      self.init(
        .fault, "\(error): a fault of the program; report it with the command and this line")
    }
  }
}
