import Model

extension IssueCode {
  /// What is wrong, as a table names it beside the code.
  var cause: LocalizedText {
    switch self {
    case .missing: LocalizedText(da: "manglende værdi", en: "missing value")
    case .suppressed:
      LocalizedText(da: "tal skjult af afsenderen", en: "figure hidden by the sender")
    case .numberFormat:
      LocalizedText(da: "tal skrevet på en anden måde", en: "number written another way")
    case .dateFormat: LocalizedText(da: "dato i et andet format", en: "date in another format")
    case .noSuchDate: LocalizedText(da: "dato, der ikke findes", en: "date that does not exist")
    case .outOfRange: LocalizedText(da: "værdi uden for skalaen", en: "value out of range")
    case .unknownValue: LocalizedText(da: "ukendt værdi", en: "unknown value")
    case .unknownChild: LocalizedText(da: "ukendt barn", en: "unknown child")
    case .unknownDistrict: LocalizedText(da: "ukendt skoledistrikt", en: "unknown school district")
    case .dateOrder:
      LocalizedText(da: "slutdato før startdato", en: "end date before start date")
    case .sameValue: LocalizedText(da: "to ens værdier", en: "two equal values")
    case .fieldCount: LocalizedText(da: "forkert antal felter", en: "wrong number of fields")
    case .duplicate: LocalizedText(da: "dobbelt række", en: "repeated row")
    case .undecodable: LocalizedText(da: "ulæselige tegn", en: "unreadable characters")
    case .cpr: LocalizedText(da: "CPR-nummer", en: "personal identity number")
    case .notCPR:
      LocalizedText(da: "ikke et CPR-nummer", en: "not a personal identity number")
    case .pseudonymCollision:
      LocalizedText(da: "to børn med ét pseudonym", en: "two children with one pseudonym")
    case .profileDrift:
      LocalizedText(da: "andre vaner end i profilen", en: "other habits than in the profile")
    case .unclosedQuote:
      LocalizedText(da: "anførselstegn, der ikke lukkes", en: "quote that is never closed")
    case .longRow: LocalizedText(da: "række uden ende", en: "row without an end")
    case .missingColumn: LocalizedText(da: "manglende kolonne", en: "missing column")
    case .duplicateColumn: LocalizedText(da: "dobbelt kolonne", en: "repeated column")
    case .itemMismatch:
      LocalizedText(
        da: "spørgsmål, hvis nummer og tekst ikke passer sammen",
        en: "question whose number and text disagree")
    case .noHeader: LocalizedText(da: "ingen overskrifter", en: "no header")
    case .notText: LocalizedText(da: "filen er ikke tekst", en: "the file is not text")
    case .ambiguousNumber:
      LocalizedText(da: "tal, der kan læses på to måder", en: "number that reads two ways")
    case .mixedEncoding: LocalizedText(da: "blandede tegnsæt", en: "mixed encodings")
    case .wrappedRows:
      LocalizedText(da: "hele rækker i anførselstegn", en: "whole rows in quotes")
    case .unusedColumns: LocalizedText(da: "kolonner, der ikke bruges", en: "columns not used")
    case .quoteWithoutConsent:
      LocalizedText(da: "citater uden samtykke", en: "quotes without consent")
    case .setAside: LocalizedText(da: "rækker, der er sat til side", en: "rows set aside")
    case .notADataset:
      LocalizedText(da: "filen er ikke et datasæt", en: "the file is not a dataset")
    case .unreadDataset:
      LocalizedText(da: "datasættet læses ikke", en: "the dataset is not read")
    case .notAMunicipality:
      LocalizedText(da: "mappen er ikke en kommune", en: "the folder is not a municipality")
    case .unknownMunicipality:
      LocalizedText(da: "ukendt kommunekode", en: "unknown municipality code")
    case .missingFolder: LocalizedText(da: "mappen mangler", en: "the folder is missing")
    case .repeatedFolder:
      LocalizedText(da: "to mapper for samme kommune", en: "two folders for one municipality")
    case .noParticipants:
      LocalizedText(da: "deltagerfilen mangler", en: "the participants file is missing")
    case .noDistrictList:
      LocalizedText(da: "ingen liste over skoledistrikter", en: "no list of school districts")
    case .invalidItem: LocalizedText(da: "ugyldigt svar", en: "invalid answer")
    case .futureExit:
      LocalizedText(
        da: "slutdato efter opgørelsesdatoen", en: "exit date after the reference date")
    case .highAbsence: LocalizedText(da: "højt fravær", en: "high absence")
    case .unevenWaves:
      LocalizedText(
        da: "højst halvt så mange børn i den ene måling",
        en: "at most half as many children in one wave")
    case .tooManyRejected:
      LocalizedText(da: "for mange afviste rækker", en: "too many rejected rows")
    }
  }
}
