extension IssueCode {
  /// How the sender mends the fault.
  public var mend: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(
        da: "Udfyld feltet, eller fjern rækken.", en: "Fill the cell, or remove the row.")
    case .suppressed:
      LocalizedText(
        da: "Send det rigtige tal; skjulte tal kan ikke bruges her.",
        en: "Send the real figure; hidden figures cannot be used here.")
    case .numberFormat:
      LocalizedText(
        da: "Skriv tallet på samme måde i hele kolonnen.",
        en: "Write numbers the same way throughout the column.")
    case .dateFormat:
      LocalizedText(
        da: "Skriv alle datoer i kolonnen på samme måde, helst dd-mm-åååå.",
        en: "Write all dates of the column the same way, best dd-mm-yyyy.")
    case .noSuchDate:
      LocalizedText(
        da: "Ret datoen; dagen findes ikke i kalenderen.",
        en: "Correct the date; the calendar has no such day.")
    case .outOfRange:
      LocalizedText(da: "Ret værdien, så den er gyldig.", en: "Correct the value to a valid one.")
    case .unknownValue:
      LocalizedText(
        da: "Brug en af de værdier, der kan bruges.", en: "Use one of the values that are known.")
    case .unknownChild:
      LocalizedText(
        da: "Tilføj barnet i deltagerfilen, eller fjern rækken.",
        en: "Add the child to the participants file, or remove the row.")
    case .unknownDistrict:
      LocalizedText(
        da: "Skriv skoledistriktet, som det står i befolkningsfilen.",
        en: "Write the school district as the population file has it.")
    case .dateOrder:
      LocalizedText(
        da: "Ret datoerne, så slutningen ikke ligger før begyndelsen.",
        en: "Correct the dates so that the end is not before the beginning.")
    case .sameValue:
      LocalizedText(
        da: "Ret den ene af de to værdier, eller fjern rækken.",
        en: "Correct one of the two values, or remove the row.")
    case .fieldCount:
      LocalizedText(
        da: "Ret rækken, så den har et felt for hver kolonne.",
        en: "Correct the row so that it has one field for each column.")
    case .duplicate:
      LocalizedText(
        da: "Behold kun den rigtige af rækkerne.", en: "Keep only the right one of the rows.")
    case .undecodable:
      LocalizedText(
        da: "Gem filen igen som CSV UTF-8.", en: "Save the file again as CSV UTF-8.")
    case .cpr:
      LocalizedText(
        da: "Send filen uden CPR-numre: barnets løbenummer i stedet. Slet den modtagne fil.",
        en:
          "Send the file without personal numbers: a running number instead. Delete the received file."
      )
    case .notCPR:
      LocalizedText(
        da: "Skriv barnets CPR-nummer med ti cifre, som i resten af kolonnen.",
        en: "Write the child's personal number with ten digits, as in the rest of the column.")
    case .pseudonymCollision:
      LocalizedText(
        da: "Lav en ny nøglefil (pseudonym_key); så får alle børn nye pseudonymer.",
        en: "Make a new key file (pseudonym_key); all children get new pseudonyms.")
    case .profileDrift:
      LocalizedText(
        da: "Ret kommunens profile.yml, hvis vanen er ny, eller bed om udtrækket som sidste år.",
        en: "Correct the municipality's profile.yml if the habit is new, or ask for the old one.")
    case .unclosedQuote:
      LocalizedText(
        da: "Luk anførselstegnet, eller fjern det; filen kan være afkortet. Dan udtrækket igen.",
        en: "Close the quote, or remove it; the file may be cut short. Make the export again.")
    case .longRow:
      LocalizedText(
        da: "Se efter, om linjeskiftene er faldet ud, og dan udtrækket igen.",
        en: "See whether the line ends were lost, and make the export again.")
    case .noHeader:
      LocalizedText(
        da: "Filen er tom; dan udtrækket igen, med overskrifter i første linje.",
        en: "The file is empty; make the export again, with headers in its first line.")
    case .missingColumn:
      LocalizedText(
        da: "Tilføj kolonnen, eller ret dens overskrift.",
        en: "Add the column, or correct its header.")
    case .duplicateColumn:
      LocalizedText(
        da: "Fjern den ene af kolonnerne, eller giv den en anden overskrift.",
        en: "Remove one of the columns, or give it another header.")
    case .itemMismatch:
      LocalizedText(
        da: "Ret spørgsmålets nummer eller tekst i overskriften; er skemaet et andet, så skriv det "
          + "som projektets eget instrument.",
        en: "Correct the question's number or text in the header; if it is another questionnaire, "
          + "write it as the project's own instrument.")
    case .notText:
      LocalizedText(
        da: "Åbn filen i regnearket, og gem den som CSV UTF-8.",
        en: "Open the file in the spreadsheet and save it as CSV UTF-8.")
    case .ambiguousNumber:
      LocalizedText(
        da: "Skriv decimaltegnet i kommunens profil eller mapping-filen (decimal), eller send "
          + "tal med decimaler.",
        en: "Name the decimal sign in the municipality's profile or the mapping (decimal), or send "
          + "numbers with decimals.")
    case .mixedEncoding:
      LocalizedText(
        da: "Gem hele filen som CSV UTF-8; den blander to tegnsæt.",
        en: "Save the whole file as CSV UTF-8; it mixes two encodings.")
    case .wrappedRows:
      LocalizedText(
        da: "Gem filen som CSV én gang, ikke to; rækkerne er læst alligevel.",
        en: "Save the file as CSV once, not twice; the rows were read all the same.")
    case .unusedColumns:
      LocalizedText(
        da: "Der skal ikke gøres noget; kolonnerne bruges ikke.",
        en: "Nothing needs doing; the columns are not used.")
    case .quoteWithoutConsent:
      LocalizedText(
        da: "Indhent samtykke, og skriv 1 i kolonnen, eller lad være med at sende citatet.",
        en: "Obtain consent and write 1 in the column, or do not send the quote.")
    case .setAside:
      LocalizedText(
        da:
          "Der skal ikke gøres noget, hvis rækkerne ikke angår projektet; ellers ret mapping-filen.",
        en: "Nothing needs doing where the rows are none of the project's; else mend the mapping.")
    case .notADataset:
      LocalizedText(
        da: "Giv filen et kendt navn, eller fjern den; den er ikke indlæst.",
        en: "Give the file a known name, or remove it; it was not imported.")
    case .unreadDataset:
      LocalizedText(
        da: "Filen er genkendt, men ikke indlæst; den skal ikke have et andet navn.",
        en: "The file was recognised, but not imported; it needs no other name.")
    case .notAMunicipality:
      LocalizedText(
        da: "Giv mappen kommunens kode på fire cifre, eller fjern den; den er ikke indlæst.",
        en: "Give the folder the municipality's four-digit code, or remove it; it was not imported."
      )
    case .unknownMunicipality:
      LocalizedText(
        da: "Ret kommunens kode eller navn.", en: "Correct the municipality's code or name.")
    case .missingFolder:
      LocalizedText(
        da: "Bed kommunen om at levere, eller fjern den af listen.",
        en: "Ask the municipality to deliver, or take it off the list.")
    case .repeatedFolder:
      LocalizedText(
        da: "Saml kommunens filer i én mappe.", en: "Put the municipality's files into one folder.")
    case .noParticipants:
      LocalizedText(
        da: "Læg deltagerfilen (deltagere.csv) i mappen.",
        en: "Put the participants file (participants.csv) into the folder.")
    case .noDistrictList:
      LocalizedText(
        da: "Send en befolkningsfil, eller skriv distrikterne i statuspack.yml.",
        en: "Send a population file, or list the districts in statuspack.yml.")
    case .invalidItem:
      LocalizedText(
        da: "Ret værdien; feltet regnes som tomt.",
        en: "Correct the value; the cell counts as blank.")
    case .futureExit:
      LocalizedText(
        da: "Ret slutdatoen, eller lad den stå tom, mens forløbet er i gang; rækken tæller med.",
        en: "Correct the exit date, or leave it blank while the spell goes on; the row counts.")
    case .highAbsence:
      LocalizedText(
        da: "Se efter, om tallene er dage og ikke timer eller procent; rækkerne tæller med.",
        en: "See whether the figures are days, not hours or per cent; the rows count.")
    case .unevenWaves:
      LocalizedText(
        da: "Se efter, om alle besvarelser er med i begge målinger; rækkerne tæller med.",
        en: "See whether both waves hold all their answers; the rows count.")
    case .tooManyRejected:
      LocalizedText(
        da: "Ret de afviste rækker, og send filen igen.",
        en: "Mend the rejected rows and send the file again.")
    }
  }
}
