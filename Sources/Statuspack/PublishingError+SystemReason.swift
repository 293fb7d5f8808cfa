import Publishing

extension PublishingError {
  /// What the system said, without what only holds of a release.
  var systemReason: String {
    switch self {
    case .cannotCreate(_, let reason), .cannotRead(_, let reason), .cannotWrite(_, let reason):
      reason
    case .diskFull: "no room left on the disk"
    case .unsafePath: "a link, a folder or a device stands there"
    default: message
    }
  }
}
