import Model

@testable import Importers

extension ParticipantRecord {
  static func sample(
    child: Int32, district: Int32, start: Int32, exit: Int32 = .max
  ) -> ParticipantRecord {
    let birth = CalendarDate(uncheckedYear: 2012, month: 5, day: 3).daysSinceEpoch
    return ParticipantRecord(
      child: child, isFirst: true, birth: birth, district: district, programme: 0, placement: -1,
      start: start, exit: exit, sex: .unknown)
  }
}

extension MunicipalityImport {
  static func sample(
    _ municipality: Municipality, children: Int, districts: [String], delivered: Set<Dataset>
  ) -> MunicipalityImport {
    var read = MunicipalityImport(municipality: municipality)
    read.childCount = children
    read.districts = districts
    read.programmes = ["Mentor"]
    read.delivered = delivered
    return read
  }
}
