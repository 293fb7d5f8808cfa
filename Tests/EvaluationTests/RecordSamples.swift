import Model

@testable import Importers

extension ParticipantRecord {
  static func sample(child: Int32, district: Int32) -> ParticipantRecord {
    let start = CalendarDate(uncheckedYear: 2022, month: 8, day: 1).daysSinceEpoch
    let birth = CalendarDate(uncheckedYear: 2012, month: 5, day: 3).daysSinceEpoch
    return ParticipantRecord(
      child: child, isFirst: true, birth: birth, district: district, programme: 0, placement: -1,
      start: start, exit: .max, sex: .unknown)
  }
}

extension WellbeingRecord {
  static func sample(child: Int32, wave: Int32) -> WellbeingRecord {
    WellbeingRecord(child: child, wave: wave, classLevel: 5)
  }
}

extension ExamRecord {
  static func sample(child: Int32, schoolYear: Int32, attempted: Bool) -> ExamRecord {
    ExamRecord(
      child: child, schoolYear: schoolYear, subject: 0, attempted: attempted,
      grade: attempted ? 7 : 0)
  }
}

extension AbsenceRecord {
  static func sample(child: Int32, month: Int32, absent: Int32) -> AbsenceRecord {
    AbsenceRecord(child: child, month: month, absent: absent, schoolDays: 20, illegal: -1)
  }
}

extension NotificationRecord {
  static func sample(child: Int32, received: Int32) -> NotificationRecord {
    NotificationRecord(
      child: child, received: received, receivedMinutes: -1, assessed: -1, assessedMinutes: -1)
  }
}

extension PopulationRecord {
  static func sample(district: Int32, year: Int32) -> PopulationRecord {
    PopulationRecord(district: district, year: year, children: 500)
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
