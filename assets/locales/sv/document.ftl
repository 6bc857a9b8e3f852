### Words that are printed in documents. Asked for in the language of the document, never of the window.

## On every page

# The mark of a text that is not locked yet.
document-draft = Utkast
document-case-number = Diarienummer

# On each page of a locked version.
document-version = Version { $number }

# Before the identifier of a locked version: XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX.
document-identifier = Identifierare

document-date = Datum

# What the data carried in the file are; PDF readers show it in their list of attachments.
document-data = Uppgifterna som detta dokument har gjorts av

## Parties

document-party = Part
document-party-number = Nr
document-short-name = Namn som används i avtalet
document-business-id = FO-nummer

# Printed where a party is known to have no Business ID.
document-no-business-id = ej uppgett
document-address = Adress
document-lead-party = Ansvarig part

# Before the names of organisations that a party represents, put together as a list.
document-represents = Företräder: { $names }
document-cooperating-actors = Samarbetande aktörer

## Contact persons

document-deputy = Ersättare

## Goals

document-focus-area = Fokusområde { $number }
document-goal = Mål
document-target-group = Målgrupp
document-indicator = Indikator
document-baseline = Utgångsläge
document-target = Målnivå
document-due = Tidsfrist
document-lead = Leder
document-supporting = Stöder
document-wishes = Familjernas önskemål
document-source = Källa: { $source }

## Division of work

document-task = Uppgift

# Above the list of party numbers that head the columns of the matrix.
document-party-legend = Numren i kolumnerna är parternas nummer.

# Above each page of a matrix that takes several: the numbers of its parties and tasks, such as 26–50.
document-matrix-part =
    { $party_count ->
        [one] Part { $parties }
       *[other] Parterna { $parties }
    }, { $task_count ->
        [one] uppgift { $tasks }
       *[other] uppgifterna { $tasks }
    }

# Read aloud before a part of the matrix that shows some of the parties; $matrix is its heading.
document-matrix-columns = { $matrix }: parterna { $parties }

# In brackets after a goal whose tasks go on on the next page.
document-continues = forts.

# A large division of work begins with a table of its goals.
document-division-by-goal = Arbetsfördelningen efter mål
document-division-by-goal-note = Tabellen visar för varje mål vilka som ansvarar för uppgifterna och hur många parter som är med i vilken roll.
document-task-count = Uppgifter

document-responsible-parties = De som ansvarar för uppgifterna

# Instead of the names of more than a dozen; $numbers are like 1–4, 7.
document-parties-numbered = parterna { $numbers }

# Instead of naming each of them; $number is how many they are.
document-all-parties = alla parter ({ $number })
document-all-of-municipality = alla kommuner ({ $number })
document-all-of-wellbeing-services-county = alla välfärdsområden ({ $number })
document-all-of-joint-municipal-authority = alla samkommuner ({ $number })
document-all-of-parish = alla församlingar ({ $number })
document-all-of-parish-union = alla kyrkliga samfälligheter ({ $number })
document-all-of-other-religious-community = alla andra religionssamfund ({ $number })
document-all-of-association = alla föreningar ({ $number })
document-all-of-foundation = alla stiftelser ({ $number })
document-all-of-company = alla företag ({ $number })
document-all-of-school = alla läroanstalter ({ $number })
document-all-of-state-authority = alla statliga myndigheter ({ $number })

document-jointly = gemensamt
document-each-in-its-own-area = var och en på sitt område
document-note = Anmärkning
document-own-resources = Egna resurser
document-interfaces = Kontaktytor
document-overlaps = Överlappningar

## Activities and bodies

document-activity = Verksamhet
document-place = Plats
document-municipality = Kommun
document-frequency = Hur ofta
document-ages = Åldersgrupp
document-body-purpose = Syfte
document-body-tasks = Uppgifter
document-chair = Ordförande
document-secretary = Sekreterare
document-members = Medlemmar
document-seat-deputy = personlig ersättare
document-meetings-a-year =
    { $count ->
        [one] { $count } möte per år
       *[other] { $count } möten per år
    }
document-quorum = Beslutförhet
document-decision-rule = Beslutsfattande

## Costs, appendices and other agreements

document-cost-what = Kostnad
document-cost-who-pays = Betalare
document-cost-ground = Grund
document-appendix = Bilaga { $number }
document-appendix-version = Version
document-pages =
    { $count ->
        [one] { $count } sida
       *[other] { $count } sidor
    }
document-precedence = Tillämpningsordning

## Validity

document-validity-period = Avtalet gäller { $period }.
document-validity-from = Avtalet gäller från och med { $start } tills vidare.
document-takes-effect-all-signed = Avtalet träder i kraft när alla parter har undertecknat det.
document-takes-effect-count-signed =
    { $count ->
        [one] Avtalet träder i kraft när en part har undertecknat det.
       *[other] Avtalet träder i kraft mellan dem som har undertecknat det när { $count } parter har undertecknat det.
    }
document-takes-effect-each = Avtalet träder i kraft för varje part när parten har undertecknat det, dock tidigast på begynnelsedagen och när minst två parter har undertecknat det.
document-takes-effect-start-or-later = Avtalet träder på begynnelsedagen i kraft för de parter som då har undertecknat det, och för en part som undertecknar senare den dag då parten undertecknar.
document-takes-effect-final = Avtalet träder i kraft när alla parter har undertecknat det och deras beslut har vunnit laga kraft.
document-notice =
    { $count ->
        [one] Parternas uppsägningstid är en månad.
       *[other] Parternas uppsägningstid är { $count } månader.
    }

## Approval and signatures

document-decision-maker = Beslutar
document-place-and-date = Ort och datum
document-signature = Underskrift
document-name-in-clear = Namnförtydligande
document-countersignature = Kontrasignering

# Where each party signs a sheet of its own: in place of lines to sign on.
document-signs-on-sheets = Underskriftssidorna är separata. På dem står samma version och samma identifierare som på sidorna i detta avtal.
document-originals-one-each =
    { $count ->
        [one] Avtalet har upprättats i ett originalexemplar.
       *[other] Avtalet har upprättats i { $count } likalydande originalexemplar.
    }

# Parallel texts.
document-prevailing-both = Den finska och den svenska texten är lika giltiga.
document-prevailing-fi = Om språkversionerna skiljer sig åt gäller den finska texten.
document-prevailing-sv = Om språkversionerna skiljer sig åt gäller den svenska texten.

# Printed in a draft where a section is still empty.
document-not-written-yet = Punkten är inte skriven ännu.

# Above the list of sections with their pages, after the first page's identification data.
document-contents = Innehåll

# Stands in a sentence in the place of a section's number when the section it refers to is left out.
document-section-left-out = (punkten är utelämnad)

# Beside the kind of agreement on the first page, and the other identification data.
document-agreement-kind = Avtalstyp
document-area = Område
document-language = Språk

# After a text that stands in another language because its translation is missing; drafts only.
document-not-translated = översättning saknas

# Beside the other column of parallel texts, where the words are not translated.
document-translation-missing = Den svenska texten saknas.

# Above a section whose words stand in another language because their translation is missing; drafts only.
document-text-not-translated = Den svenska texten saknas. Nedan står texten på ett annat språk.

## Details of sections

document-matrix-heading = Tabell över arbetsfördelningen
document-task-notes = Anmärkningar till uppgifterna
document-agreed = Överenskommet
document-meetings = Möten
document-coordinating-party = Koordinerande part
document-coordinator = Koordinator
document-rotation = Hur uppgiften går runt
document-client-data = Klientuppgifter
document-client-data-yes = Med stöd av avtalet behandlas klientuppgifter.
document-client-data-no = Med stöd av avtalet behandlas inga klientuppgifter.
document-controllers = Personuppgiftsansvariga
document-reviews = Genomgång
document-reviews-a-year =
    { $count ->
        [one] En gång om året
       *[other] { $count } gånger om året
    }
document-report = Rapport
document-validity = Giltighetstid
document-taking-effect = Ikraftträdande
document-extension = Förlängning
document-notice-label = Uppsägningstid
document-amendment-approved-by = Ändringar godkänns av
document-joining-accepted-by = Anslutning godkänns av
document-dispute-body = Tvister behandlas av
document-originals = Originalexemplar
document-originals-one-and-copies = Avtalet har upprättats i ett originalexemplar. De övriga parterna får en kopia.
document-originals-page-each = Varje part undertecknar sin egen underskriftssida. Sidorna samlas till ett originalexemplar.
document-kept-by = Förvaringsplats

# Heading of a column: whom a member of a body represents.
document-seat-represents = Representerar

# Beside "supports": every party but the one that leads.
document-all-others = övriga parter
