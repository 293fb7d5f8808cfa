/// Words of what stands beside a figure.
enum BesideText: String, TextKey {
  case note = "beside.note"
  case withoutClockTime = "beside.without-clock-time"
  case openCases = "beside.open-cases"
  case participants = "beside.participants"
  case families = "beside.families"
  case professionals = "beside.professionals"
  case children = "beside.children"
}
