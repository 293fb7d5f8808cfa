import Model

extension Participants {
  /// Who is in the programme.
  static let schema = TableSchema(
    .participants,
    """
    Én række pr. barn i programmet. Et barn med flere forløb har en række for hvert; rækkerne må \
    kun afvige i program, startdato, slutdato og foranstaltning, og barnet tælles én gang.
    """,
    fields: [
      SchemaField(
        "child_id", "Barnets id",
        "Projektets eget løbenummer, det samme i alle filer og år; aldrig et CPR-nummer."),
      SchemaField("birth_date", "Fødselsdato", "Barnets fødselsdato.", .date),
      SchemaField(
        "school_district", "Skoledistrikt",
        "Distriktets navn, stavet som i befolkningsfilen eller i projektets liste."),
      SchemaField("programme", "Program", "Den indsats, forløbet hører til."),
      SchemaField("start_date", "Startdato", "Den dag, forløbet begyndte.", .date),
      SchemaField(
        "exit_date", "Slutdato",
        "Den dag, forløbet sluttede, ikke før startdatoen; tom, mens det er i gang.", .date,
        .optional),
      SchemaField(
        "placement_type", "Anbringelsestype", "Fx netværkspleje eller døgninstitution.", .text,
        .optional),
      SchemaField(
        "sex", "Køn", "K eller P for piger, M eller D for drenge; tom, hvis det er uoplyst.",
        .text(oneOf: ["K", "M", "D", "P"]), .optional),
      SchemaField("school", "Skole", "Skolens navn eller institutionsnummer.", .text, .optional),
      SchemaField("camp_date", "Campdato", "Første dag på barnets første camp.", .date, .optional),
      SchemaField(
        "measure", "Foranstaltning", "Foranstaltningen i forløbet.", .text, .optional),
      SchemaField(
        "special_class", "Specialklasse", "Om barnet går i specialklasse, eller hvilken.", .text,
        .optional),
      SchemaField("exit_reason", "Slutårsag", "Hvorfor forløbet sluttede.", .text, .optional),
    ],
    primaryKey: ["child_id", "programme", "start_date"])
}
