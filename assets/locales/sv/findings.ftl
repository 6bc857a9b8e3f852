### Findings: what a check has to say. $name is the name of what it is about; names are never inflected.
### Where it has no name, the noun of its kind stands there (item-…), or the title of its section (section-…).

## These prevent locking

finding-too-few-parties = Avtalet måste ha minst två parter.
finding-party-without-name = En part saknar namn.
finding-party-without-decision-maker = { $name }: uppgift saknas om vem som beslutar om avtalet.
finding-party-without-signatory-title = { $name }: undertecknaren eller dennes tjänstebeteckning saknas.
finding-no-goal = Avtalet har inte ett enda mål.
finding-task-without-responsible = { $name }: ingen ansvarar.
finding-mandatory-section-empty = { $name }: den obligatoriska punkten är tom. Skriv den eller utelämna den och ange orsaken.
finding-content-without-section = { $name }: innehåll har skrivits in, men punkten finns inte i avtalstexten.
finding-no-start-date = Giltighetstidens första dag saknas.
finding-no-taking-effect-rule = Det är inte avtalat när avtalet träder i kraft.

# $language is the name of a language in its basic form: suomi, ruotsi, englanti.
finding-text-missing-in-language = { $name }: texten saknas ({ $language }).

# $characters are the characters and their codes: "𒀀 (U+12000)".
finding-text-no-font-can-draw = { $name }: dessa tecken kan inte skrivas ut: { $characters }. De ersätts med tecknets kod.

## Parties

finding-party-business-id-invalid = { $name }: FO-numret är inte korrekt. Kontrollera siffrorna.
finding-party-business-id-missing = { $name }: FO-nummer saknas. Lägg till det eller ange att det inte finns.
finding-party-without-contact = { $name }: kontaktperson saknas.
finding-contact-without-details = { $name }: kontaktpersonen har varken e-post eller telefon.
finding-party-without-kind = { $name }: typen av organisation saknas.
finding-party-without-address = { $name }: adressen saknas.
finding-party-without-role = { $name }: ingen roll i någon uppgift.
finding-party-name-doubled = { $name }: en annan part har samma namn.
finding-party-business-id-doubled = { $name }: en annan part har samma FO-nummer.

## Goals

finding-goal-without-lead = { $name }: ingen leder målet.
finding-goal-without-indicator = { $name }: indikator saknas.
finding-goal-without-tasks = { $name }: målet har inga uppgifter.
finding-goal-due-outside-validity = { $name }: tidsfristen infaller utanför avtalets giltighetstid.
finding-focus-area-without-goals = { $name }: fokusområdet har inga mål.
finding-wish-unanswered = { $name }: inget mål svarar på detta önskemål.
finding-too-many-dots = { $name }: fler röster har getts än det finns.

## Division of work

finding-task-with-several-responsible = { $name }: flera ansvarar. Välj en eller ange att man ansvarar gemensamt eller var och en på sitt område.
finding-task-shared-by-one = { $name }: uppgiften är gemensam, men bara en ansvarar.
finding-task-without-roles = { $name }: ingen har någon roll.
finding-interface-between-fewer-than-two = { $name }: ange minst två parter.

## Agreement text

finding-end-before-start = Giltighetstiden slutar innan den börjar.
finding-validity-without-end = Det är inte avtalat när giltighetstiden slutar.
finding-taking-effect-count-too-high = För ikraftträdandet krävs fler underskrifter än det finns parter.
finding-notice-missing = Uppsägningstiden saknas.
finding-body-without-chair = { $name }: ordförande saknas.
finding-body-without-meetings = { $name }: det är inte avtalat hur många gånger per år man sammanträder.
finding-body-without-seats = { $name }: inga medlemmar har angetts.
finding-definition-without-text = { $name }: definitionen är inte skriven.
finding-section-ref-broken = { $name }: hänvisningen leder till en punkt som inte längre finns.
finding-term-ref-broken = { $name }: texten innehåller ett begrepp som inte har definierats.
finding-appendix-without-title = En bilaga saknar rubrik.
finding-client-data-not-said = Det är inte angivet om klientuppgifter behandlas med stöd av avtalet.
finding-agreement-without-title = Avtalets namn saknas.
finding-prevailing-not-said = Det är inte avtalat vilken språkversion som gäller.

## Signatures

## Anywhere
finding-originals-not-agreed = Det är inte avtalat hur många originalexemplar som upprättas.
finding-second-signatory-missing = { $name }: två undertecknar tillsammans, men bara en är angiven.
finding-decision-after-start = { $name }: beslutet fattas först efter att avtalet har börjat gälla.
finding-decision-late = { $name }: avtalet har redan börjat gälla, men beslutet saknas.
finding-condition-open = { $name }: villkoret för godkännandet är ännu inte uppfyllt.
finding-signed-without-decision = { $name }: har undertecknat, men inget beslut har antecknats.
finding-signed-not-received = { $name }: har undertecknat, men papperet har inte återkommit.
finding-signature-date-missing = { $name }: underskriftens datum saknas, och ankomstdagen gäller i stället.

# $parties are names put together as a list.
finding-left-party-still-referenced = { $name }: den nämnda parten är inte med: { $parties }.

## Rows of a list that is taken in

# $value is what stands in the list; where the finding concerns a column, $value or $column is its heading.
finding-row-header-missing = Listan har ingen rubrikrad. Kolumnerna identifierades enligt innehållet.
finding-row-rows-before-header = Rader som hoppats över före rubrikraden: { $value }.
finding-row-column-not-used = Kolumnen { $column } tas inte med.
finding-row-column-without-heading = Kolumnen { $column } har uppgifter men ingen rubrik.
finding-row-kind-not-given = Listan anger inte typ av organisation. Den kan läggas till senare.
finding-row-business-id-not-given = Listan har inga FO-nummer. De kan läggas till senare.
finding-row-kind-missing = Typ av organisation saknas.
finding-row-kind-unknown = Okänd typ av organisation: { $value }.
finding-row-business-id-missing = FO-nummer saknas.
finding-row-business-id-invalid = FO-numret är inte korrekt: { $value }. Raden tas ändå med.
finding-row-name-missing = Namnet saknas.
finding-row-name-long = Namnet är mycket långt. Kontrollera att det inte innehåller annan text.
finding-row-postcode-invalid = Postnumret ska ha fem siffror: { $value }.
finding-row-postcode-padded = Nollorna i början av postnumret återställdes: { $value }.
finding-row-date-impossible = Datumet finns inte: { $value }.
finding-row-line-break-in-cell = Radbytet i cellen togs bort.
finding-row-invisible-left-out = Osynliga tecken utelämnades.
finding-row-garbled-letters = Bokstäverna ser förvrängda ut: { $value }. Kontrollera originalet.
finding-row-formula-as-text = En cell som liknar en formel togs som text: { $value }.
finding-row-cell-error = Felvärdet i cellen utelämnades: { $value }.
finding-row-line-not-understood = Raden kunde inte tolkas: { $value }.
finding-row-represented-twice = Samma organisation finns två gånger bland de företrädda: { $value }.
finding-row-full-stop-dropped = Punkten som avslutar stycket togs inte med i namnet: { $value }.

## Rows that a person has to look at

doubt-name-missing = Raden har inget namn.
doubt-same-name-in-list = Samma namn finns redan tidigare i listan.
doubt-same-business-id-in-list = Samma FO-nummer finns redan tidigare i listan.
doubt-may-be-one-name = Ett kommatecken kan ha delat ett namn i två. Slå ihop dem om de är ett namn.
doubt-like-register = I registret finns nästan samma namn.
doubt-several-in-register = I registret finns flera med samma namn.
doubt-other-business-id = I registret har namnet ett annat FO-nummer.
doubt-other-name = I registret hör FO-numret till ett annat namn.
doubt-points-apart = Namnet och FO-numret hör i registret till olika aktörer.
doubt-other-legal-form = I registret har namnet en annan juridisk form.

## A few words for the badge beside the subject, whose name stands there already

brief-party-without-name = namn saknas
brief-party-without-decision-maker = beslutsfattare saknas
brief-party-without-signatory-title = undertecknare saknas
brief-party-without-kind = typ saknas
brief-party-without-address = adress saknas
brief-party-without-contact = kontaktperson saknas
brief-party-business-id-invalid = fel FO-nummer
brief-party-business-id-missing = FO-nummer saknas
brief-party-name-doubled = samma namn två gånger
brief-party-business-id-doubled = samma FO-nummer två gånger
brief-party-without-role = ingen roll
brief-goal-without-lead = ingen leder
brief-goal-without-indicator = indikator saknas
brief-goal-without-tasks = inga uppgifter
brief-goal-due-outside-validity = tidsfristen utanför giltighetstiden
brief-focus-area-without-goals = inga mål
brief-wish-unanswered = inget svar
brief-too-many-dots = för många röster
brief-task-without-responsible = ansvarig saknas
brief-task-without-roles = inga roller
brief-task-with-several-responsible = flera ansvariga
brief-interface-between-fewer-than-two = parter saknas
brief-mandatory-section-empty = tom
brief-body-without-chair = ordförande saknas
brief-body-without-meetings = möten saknas
brief-section-ref-broken = bruten hänvisning
brief-decision-after-start = beslutar först efter början
brief-decision-late = beslutet är sent
brief-condition-open = villkoret ej uppfyllt
brief-signed-without-decision = beslut ej antecknat
brief-signed-not-received = papperet ej återkommet
brief-signature-date-missing = datum saknas
brief-text-missing-in-language = inte översatt ({ $language })
brief-text-no-font-can-draw = kan inte skrivas ut: { $characters }
