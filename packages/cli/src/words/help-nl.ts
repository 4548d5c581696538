/** What `kader --help` and the help of each command say, in Dutch. */
export const helpNl = {
  description: "Beoordeel een onderzoek naar samenwerking met een gedeeld referentiekader. Werkt zonder internet.",
  headings: {
    "Usage:": "Gebruik:",
    "Arguments:": "Wat je opgeeft",
    "Options:": "Opties",
    "Global Options:": "Algemene opties",
    "Commands:": "Opdrachten",
  },
  examples: "Voorbeelden",
  programExamples: [
    ["kader noteer wijkteam-noord", "Noteer een waarneming"],
    ["kader stand wijkteam-noord", "Hoe ver zijn we?"],
    ["kader beoordeel wijkteam-noord", "Maak het rapport"],
  ],
  exitCodes: "Afsluitcodes",
  exitCodesText:
    "0 klaar · 1 fouten in de gegevens, of een verschil · 2 gebruik, bestand of versie · 70 fout in kader zelf · 130 afgebroken",
  more: "Hulp bij een opdracht: kader help beoordeel",
  usage: { program: "<opdracht> [opties]", options: "[opties]", name: (name: string, alias: string | undefined) => alias ?? name },
  default: "standaard",
  placeholders: {
    inspection: "onderzoek",
    files: "bestand",
    file: "bestand",
    assessment: "uitkomst",
    explained: "wat",
    framework: "kader",
    programme: "werkagenda",
    kind: "soort",
    ratings: "beoordeling",
    command: "opdracht",
    folder: "map",
    date: "jjjj-mm-dd",
    forms: "vormen",
    form: "vorm",
    id: "id",
    number: "getal",
    words: "woorden",
    text: "tekst",
    word: "woord",
  },
  program: {
    help: "laat deze hulp zien",
    version: "laat de versie zien",
    helpCommand: "laat de hulp bij een opdracht zien",
    language: "taal van hulp en meldingen",
    frameworks: "map waarin de referentiekaders staan",
    quiet: "alleen de uitkomst en fouten",
    color: "geen kleur",
    input: "stel geen vragen",
    force: "vervang ook bestanden die zijn aangepast",
    debug: "laat bij een fout in kader zien waar het misging",
  },
  arguments: {
    inspection: "map van het onderzoek, of het hoofdbestand",
    files: "bestand of map; - leest van de standaardinvoer",
    assessment: "assessment.json uit de map uitkomst; - leest van de standaardinvoer",
    explained: "onderzoek, assessment.json, of de code van een melding",
    explainedId: "id van een criterium of thema, of overall",
    framework: "id van een kader, met of zonder @versie; of het bestand",
    show: "druk de leesversie af",
    guided: "map van het onderzoek, of id of bestand van een kader",
    tested: "id van een kader, met of zonder @versie; of het bestand",
    programme: "bestand of id van een werkagenda",
    inspections: "map met onderzoeken, elk in een eigen map",
    compared: "mappen van onderzoeken, of assessment.json; minstens twee",
    kind: "soort bestand",
    ratings: "bestand met de beoordelingen van één beoordelaar",
    agreed: "map van het onderzoek, het hoofdbestand, of assessment.json",
    response: "reactie.csv, zoals een partij die terugstuurde",
  },
  guideFor: "bewoner",
  audience: "intern",
  options: {
    calibration: "vergelijk de beoordelaars over alle onderzoeken in deze map",
    seed: "begin van de trekkingen voor de intervallen, een heel getal",
    agreeForm: "vorm van de agenda: text, json of md; van de ijking: text of json",
    audience: "voor wie: intern, wederhoor of openbaar",
    organisation: "bestand met de termijnen van de toezichthouder; anders organisation.yaml bij het onderzoek of in een map erboven",
    party: "id van de partij die reageert",
    receivedOn: "dag waarop de reactie kwam",
    profile: "id van een profiel van het kader",
    frameworkForm: "vorm van de leesversie: md of html",
    guideFor: "voor een gesprek met een bewoner, een professional of een bestuur",
    guideForm: "vorm van de leidraad: html of md",
    dataForm: "vorm van de uitkomst: text of json",
    compareForm: "vorm van de uitkomst: text, md of json",
    compareProgramme: "zet ook de sectoren naast de criteria: bestand of id van een werkagenda",
    compareProject: "id van het project in de werkagenda",
    output: "map voor de uitkomst; - drukt één vorm af",
    forms: "welke vormen: html, md, json",
    on: "dag waarvoor de uitkomst geldt",
    onDefault: "de eerste dag van de periode",
    lines: "lees veel onderzoeken, op elke regel één als JSON; - leest van de standaardinvoer",
    verifyForm: "vorm van de uitkomst: text of json",
    verifyInspection: "vergelijk ook met de bestanden van het onderzoek",
    verbose: "laat ook alles zien wat aandacht vraagt",
    checkForm: "vorm van de meldingen: text of json",
    checkVerbose: "laat ook de punten zien die nog open staan",
    number: "geef waarnemingen zonder nummer een nummer",
    source: "id van de bron",
    criterion: "zoekwoorden of id van de indicator",
    text: "de waarneming in een of meer zinnen",
    speaks: "voor, deels of tegen",
    works: "helpt of hindert",
    case: "casus, als het een andere is dan die van de bron",
    closeOn: "dag van sluiten",
    closeOnDefault: "vandaag",
  },
  commands: {
    assess: {
      summary: "beoordeel een onderzoek en maak het rapport",
      description: "Controleer een onderzoek, bereken de uitkomst en maak het rapport. De bestanden komen in de map uitkomst.",
      examples: [
        ["kader beoordeel wijkteam-noord", "Maak het rapport"],
        ["kader beoordeel wijkteam-noord -f html", "Maak alleen het HTML-rapport"],
        ["kader beoordeel wijkteam-noord -f md -o -", "Druk het rapport af op het scherm"],
        ["kader beoordeel --lines onderzoeken.jsonl > uitkomsten.jsonl", "Beoordeel veel onderzoeken, zonder rapporten"],
      ],
    },
    status: {
      summary: "laat zien hoe ver een onderzoek is",
      description: "Laat op één scherm zien hoe ver een onderzoek is, wat al is onderbouwd en wat de volgende stap is.",
      examples: [["kader stand wijkteam-noord", "Hoe ver zijn we?"]],
    },
    report: {
      summary: "maak het rapport opnieuw uit een uitkomst",
      description: "Maak het rapport opnieuw uit assessment.json. Er wordt niets opnieuw berekend.",
      examples: [
        ["kader rapport wijkteam-noord/uitkomst/assessment.json", "Maak het HTML-rapport"],
        ["kader rapport assessment.json -f md -o -", "Druk het rapport af op het scherm"],
        ["kader rapport assessment.json --doelgroep wederhoor", "Maak het rapport voor de partijen, en reactie.csv"],
      ],
    },
    "import-response": {
      summary: "lees de reactie van een partij in",
      description:
        "Lees de opmerkingen van een partij uit reactie.csv in, in wederhoor.yaml naast het hoofdbestand. Klopt er iets niet, dan wordt er niets geschreven.",
      examples: [["kader lees-in wijkteam-noord reactie.csv --partij thuiszorg-oosterwaard", "Lees de reactie in"]],
    },
    check: {
      summary: "controleer bestanden",
      description:
        "Controleer een onderzoek, een referentiekader, een profiel, een werkagenda of een uitkomst. Alles wat niet klopt komt in één keer op het scherm.",
      examples: [
        ["kader controleer wijkteam-noord", "Klopt alles?"],
        ["kader controleer wijkteam-noord --number", "Nummer nieuwe waarnemingen"],
        ["kader controleer framework.yaml -f json", "Meldingen voor een ander programma"],
      ],
    },
    explain: {
      summary: "leg een uitkomst of een melding uit",
      description: "Leg uit hoe een uitkomst tot stand kwam, of wat een melding betekent.",
      examples: [
        ["kader verklaar wijkteam-noord gezamenlijk-plan", "Waarom deze uitkomst?"],
        ["kader verklaar inspection/unknown-source", "Wat betekent deze melding?"],
      ],
    },
    verify: {
      summary: "bereken een uitkomst opnieuw en laat elk verschil zien",
      description:
        "Bereken een uitkomst opnieuw uit wat erin staat, en laat elk verschil zien. Zo zie je of er iets aan is veranderd, of dat een andere versie iets anders berekent.",
      examples: [
        ["kader herleid wijkteam-noord/uitkomst/assessment.json", "Klopt deze uitkomst?"],
        ["kader herleid assessment.json --onderzoek wijkteam-noord", "Horen deze bestanden erbij?"],
        ["kader herleid assessment.json -f json", "Verschillen voor een ander programma"],
      ],
    },
    frameworks: {
      summary: "laat zien welke referentiekaders er zijn",
      description: "Laat zien welke referentiekaders er zijn, of wat er in één kader staat.",
      examples: [
        ["kader kaders", "Welke kaders zijn er?"],
        ["kader kaders samenwerking-integraal-werken", "Thema’s, criteria en indicatoren"],
        ["kader kaders show samenwerking-integraal-werken -f html > kader.html", "De leesversie, met alles wat erin staat"],
      ],
    },
    guide: {
      summary: "maak een leidraad voor een gesprek",
      description:
        "Maak een pagina om mee te nemen naar een gesprek: wat je vraagt, waar je op let, en ruimte om te schrijven. Uit een kader, of uit het plan van een onderzoek.",
      examples: [
        ["kader leidraad wijkteam-noord --voor bewoner", "Voor een gesprek met een bewoner"],
        ["kader leidraad samenwerking-integraal-werken --voor bestuur -f md -o -", "Druk de leidraad af op het scherm"],
      ],
    },
    programme: {
      summary: "laat een werkagenda zien, met de onderzoeken die erbij horen",
      description:
        "Laat per toezichtlijn de projecten van een werkagenda zien, met de onderzoeken in een map die erbij horen, hun signalen, en waar nog niemand keek.",
      examples: [
        ["kader werkagenda werkagenda-2023-2024", "De projecten"],
        ["kader werkagenda werkagenda-2023-2024 onderzoeken", "Met de onderzoeken in de map onderzoeken"],
      ],
    },
    compare: {
      summary: "vergelijk onderzoeken, door de tijd of naast elkaar",
      description:
        "Vergelijk onderzoeken van één onderwerp door de tijd, of van verschillende onderwerpen naast elkaar. Alleen wat hetzelfde betekent, wordt vergeleken. Bij al het andere staat waarom niet.",
      examples: [
        ["kader vergelijk wijkteam-noord-2024 wijkteam-noord-2025", "Wat is er veranderd?"],
        [
          "kader vergelijk noord/uitkomst/assessment.json zuid/uitkomst/assessment.json -f md",
          "Twee onderwerpen naast elkaar, als Markdown",
        ],
        ["kader vergelijk wonen zorg --programme werkagenda-2023-2024 --project uitsluiting", "Per sector: wie keek waar?"],
      ],
    },
    test: {
      summary: "reken de voorbeelden van een kader na",
      description: "Reken de voorbeelden naast een kader na, en noem de takken van beslisregels die in geen voorbeeld voorkomen.",
      examples: [["kader test samenwerking-integraal-werken", "Komen alle voorbeelden uit?"]],
    },
    schema: {
      summary: "druk het JSON-schema van een soort bestand af",
      description: "Druk het JSON-schema van een soort bestand af, voor een tekstverwerker of een ander programma.",
      examples: [["kader schema inspection > inspection.schema.json", "Bewaar het schema"]],
    },
    add: {
      summary: "noteer een waarneming",
      description: "Noteer één waarneming. Wat je niet opgeeft, wordt gevraagd. Het nummer wordt vanzelf gegeven.",
      examples: [
        ["kader noteer wijkteam-noord", "Beantwoord de vragen"],
        ['kader noteer wijkteam-noord --bron b01 --criterium "kent plan" --tekst "Kent het plan niet." --spreekt tegen', "In één regel"],
      ],
    },
    agree: {
      summary: "maak de agenda voor het overleg, of vergelijk beoordelaars",
      description:
        "Laat zien waar beoordelaars verschillen, met ieders onderbouwing: de agenda voor het overleg. Of laat over veel onderzoeken zien hoe vaak beoordelaars hetzelfde gaven.",
      examples: [
        ["kader overeenstemming wijkteam-noord", "Waar verschillen we?"],
        ["kader overeenstemming wijkteam-noord -f md > agenda.md", "Een pagina voor het overleg, met ruimte om te schrijven"],
        ["kader overeenstemming --ijking onderzoeken", "Hoe vaak gaven beoordelaars hetzelfde?"],
      ],
    },
    close: {
      summary: "sluit je beoordeling",
      description: "Sluit je beoordeling. Daarna verander je een beoordeling alleen nog met “revised”, met een reden.",
      examples: [["kader sluit wijkteam-noord/oordelen/inspecteur-1.yaml", "Ik ben klaar met beoordelen"]],
    },
  },
};

/** The same keys in every language; the compiler asks for what is missing. */
export type Help = typeof helpNl;
