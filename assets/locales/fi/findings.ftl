### Findings: what a check has to say. $name is the name of what it is about; names are never inflected.
### Where it has no name, the noun of its kind stands there (item-…), or the title of its section (section-…).

## These prevent locking

finding-too-few-parties = Sopimuksessa on oltava mukana vähintään kaksi osapuolta.
finding-party-without-name = Osapuolelta puuttuu nimi.
finding-party-without-decision-maker = { $name }: puuttuu tieto siitä, kuka päättää sopimuksesta.
finding-party-without-signatory-title = { $name }: allekirjoittaja tai hänen tehtävänimikkeensä puuttuu.
finding-no-goal = Sopimuksessa ei ole yhtään tavoitetta.
finding-task-without-responsible = { $name }: kukaan ei vastaa.
finding-mandatory-section-empty = { $name }: pakollinen kohta on tyhjä. Kirjoita se tai jätä se pois ja kerro syy.
finding-content-without-section = { $name }: sisältöä on kirjattu, mutta kohta ei ole sopimustekstissä.
finding-no-start-date = Voimassaolon alkamispäivä puuttuu.
finding-no-taking-effect-rule = Ei ole sovittu, milloin sopimus tulee voimaan.

# $language is the name of a language in its basic form: suomi, ruotsi, englanti.
finding-text-missing-in-language = { $name }: teksti puuttuu ({ $language }).

# $characters are the characters and their codes: "𒀀 (U+12000)".
finding-text-no-font-can-draw = { $name }: näitä merkkejä ei voi tulostaa: { $characters }. Niiden tilalle tulee merkin koodi.

## Parties

finding-party-business-id-invalid = { $name }: Y-tunnus ei ole oikein. Tarkista numerot.
finding-party-business-id-missing = { $name }: Y-tunnus puuttuu. Lisää se tai merkitse, ettei sitä ole.
finding-party-without-contact = { $name }: yhteyshenkilö puuttuu.
finding-contact-without-details = { $name }: yhteyshenkilöllä ei ole sähköpostia eikä puhelinta.
finding-party-without-kind = { $name }: organisaation laji puuttuu.
finding-party-without-address = { $name }: osoite puuttuu.
finding-party-without-role = { $name }: ei roolia yhdessäkään tehtävässä.
finding-party-name-doubled = { $name }: toisella osapuolella on sama nimi.
finding-party-business-id-doubled = { $name }: toisella osapuolella on sama Y-tunnus.

## Goals

finding-goal-without-lead = { $name }: kukaan ei vedä tavoitetta.
finding-goal-without-indicator = { $name }: mittari puuttuu.
finding-goal-without-tasks = { $name }: tavoitteella ei ole tehtäviä.
finding-goal-due-outside-validity = { $name }: määräaika ei osu sopimuksen voimassaoloon.
finding-focus-area-without-goals = { $name }: painopisteellä ei ole tavoitteita.
finding-wish-unanswered = { $name }: mikään tavoite ei vastaa tähän toiveeseen.
finding-too-many-dots = { $name }: ääniä on annettu enemmän kuin niitä on.

## Division of work

finding-task-with-several-responsible = { $name }: vastuullisia on monta. Valitse yksi tai merkitse, että vastataan yhdessä tai kukin omalla alueellaan.
finding-task-shared-by-one = { $name }: tehtävä on yhteinen, mutta vain yksi vastaa.
finding-task-without-roles = { $name }: kenelläkään ei ole roolia.
finding-interface-between-fewer-than-two = { $name }: nimeä vähintään kaksi osapuolta.

## Agreement text

finding-end-before-start = Voimassaolo päättyy ennen kuin se alkaa.
finding-validity-without-end = Ei ole sovittu, milloin voimassaolo päättyy.
finding-taking-effect-count-too-high = Voimaantuloon vaaditaan enemmän allekirjoituksia kuin osapuolia on.
finding-notice-missing = Irtisanoutumisaika puuttuu.
finding-body-without-chair = { $name }: puheenjohtaja puuttuu.
finding-body-without-meetings = { $name }: ei ole sovittu, montako kertaa vuodessa kokoonnutaan.
finding-body-without-seats = { $name }: jäseniä ei ole nimetty.
finding-definition-without-text = { $name }: määritelmä on kirjoittamatta.
finding-section-ref-broken = { $name }: viittaus johtaa kohtaan, jota ei enää ole.
finding-term-ref-broken = { $name }: tekstissä on käsite, jota ei ole määritelty.
finding-appendix-without-title = Liitteeltä puuttuu otsikko.
finding-client-data-not-said = Ei ole sanottu, käsitelläänkö sopimuksen nojalla asiakastietoja.
finding-agreement-without-title = Sopimuksen nimi puuttuu.
finding-prevailing-not-said = Ei ole sovittu, kumpi kieliversio ratkaisee.

## Signatures

## Anywhere
finding-originals-not-agreed = Ei ole sovittu, montako alkuperäiskappaletta tehdään.
finding-second-signatory-missing = { $name }: kaksi allekirjoittaa yhdessä, mutta vain yksi on nimetty.
finding-decision-after-start = { $name }: päätös tehdään vasta sopimuksen alkamisen jälkeen.
finding-decision-late = { $name }: sopimus on jo alkanut, mutta päätöstä ei ole.
finding-condition-open = { $name }: hyväksymisen ehto ei ole vielä täyttynyt.
finding-signed-without-decision = { $name }: on allekirjoittanut, mutta päätöstä ei ole merkitty.
finding-signed-not-received = { $name }: on allekirjoittanut, mutta paperi ei ole palautunut.
finding-signature-date-missing = { $name }: allekirjoituksen päiväys puuttuu, joten saapumispäivä on sen sijalla.

# $parties are names put together as a list.
finding-left-party-still-referenced = { $name }: mainittu osapuoli ei ole mukana: { $parties }.

## Rows of a list that is taken in

# $value is what stands in the list; where the finding concerns a column, $value or $column is its heading.
finding-row-header-missing = Luettelossa ei ole otsikkoriviä. Sarakkeet tunnistettiin sisällöstä.
finding-row-rows-before-header = Rivejä ohitettu ennen otsikkoriviä: { $value }.
finding-row-column-not-used = Saraketta { $column } ei oteta mukaan.
finding-row-column-without-heading = Sarakkeella { $column } on tietoja mutta ei otsikkoa.
finding-row-kind-not-given = Luettelossa ei kerrota organisaatioiden lajia. Sen voi lisätä myöhemmin.
finding-row-business-id-not-given = Luettelossa ei ole Y-tunnuksia. Ne voi lisätä myöhemmin.
finding-row-kind-missing = Organisaation laji puuttuu.
finding-row-kind-unknown = Organisaation lajia ei tunneta: { $value }.
finding-row-business-id-missing = Y-tunnus puuttuu.
finding-row-business-id-invalid = Y-tunnus ei ole oikein: { $value }. Rivi otetaan silti mukaan.
finding-row-name-missing = Nimi puuttuu.
finding-row-name-long = Nimi on hyvin pitkä. Tarkista, ettei siinä ole muuta tekstiä.
finding-row-postcode-invalid = Postinumerossa on oltava viisi numeroa: { $value }.
finding-row-postcode-padded = Postinumeron alkunollat palautettiin: { $value }.
finding-row-date-impossible = Päivämäärää ei ole olemassa: { $value }.
finding-row-line-break-in-cell = Solun rivinvaihto poistettiin.
finding-row-invisible-left-out = Näkymättömiä merkkejä jätettiin pois.
finding-row-garbled-letters = Kirjaimet näyttävät vääristyneen: { $value }. Tarkista alkuperäisestä.
finding-row-formula-as-text = Kaavan näköinen solu otettiin tekstinä: { $value }.
finding-row-cell-error = Solun virhearvo jätettiin pois: { $value }.
finding-row-line-not-understood = Riviä ei tunnistettu: { $value }.
finding-row-represented-twice = Sama organisaatio on edustettujen joukossa kahdesti: { $value }.
finding-row-full-stop-dropped = Kappaleen lopettavaa pistettä ei otettu nimeen: { $value }.

## Rows that a person has to look at

doubt-name-missing = Rivillä ei ole nimeä.
doubt-same-name-in-list = Sama nimi on luettelossa jo aiemmin.
doubt-same-business-id-in-list = Sama Y-tunnus on luettelossa jo aiemmin.
doubt-may-be-one-name = Pilkku on voinut jakaa yhden nimen kahtia. Yhdistä, jos nimi on yksi.
doubt-like-register = Rekisterissä on melkein sama nimi.
doubt-several-in-register = Rekisterissä on monta samannimistä.
doubt-other-business-id = Rekisterissä nimellä on toinen Y-tunnus.
doubt-other-name = Rekisterissä Y-tunnus kuuluu toiselle nimelle.
doubt-points-apart = Nimi ja Y-tunnus kuuluvat rekisterissä eri toimijoille.
doubt-other-legal-form = Rekisterissä nimellä on toinen yhteisömuoto.

## A few words for the badge beside the subject, whose name stands there already

brief-party-without-name = nimi puuttuu
brief-party-without-decision-maker = päättäjä puuttuu
brief-party-without-signatory-title = allekirjoittaja puuttuu
brief-party-without-kind = laji puuttuu
brief-party-without-address = osoite puuttuu
brief-party-without-contact = yhteyshenkilö puuttuu
brief-party-business-id-invalid = Y-tunnus väärin
brief-party-business-id-missing = Y-tunnus puuttuu
brief-party-name-doubled = sama nimi kahdesti
brief-party-business-id-doubled = sama Y-tunnus kahdesti
brief-party-without-role = ei roolia
brief-goal-without-lead = vetäjä puuttuu
brief-goal-without-indicator = mittari puuttuu
brief-goal-without-tasks = ei tehtäviä
brief-goal-due-outside-validity = määräaika ei osu voimassaoloon
brief-focus-area-without-goals = ei tavoitteita
brief-wish-unanswered = ei vastausta
brief-too-many-dots = liikaa ääniä
brief-task-without-responsible = vastuu puuttuu
brief-task-without-roles = ei rooleja
brief-task-with-several-responsible = monta vastuullista
brief-interface-between-fewer-than-two = osapuolia puuttuu
brief-mandatory-section-empty = tyhjä
brief-body-without-chair = puheenjohtaja puuttuu
brief-body-without-meetings = kokoukset puuttuvat
brief-section-ref-broken = viittaus rikki
brief-decision-after-start = päättää vasta alun jälkeen
brief-decision-late = päätös myöhässä
brief-condition-open = ehto täyttymättä
brief-signed-without-decision = päätös merkitsemättä
brief-signed-not-received = paperi palautumatta
brief-signature-date-missing = päiväys puuttuu
brief-text-missing-in-language = kääntämättä ({ $language })
brief-text-no-font-can-draw = ei tulostu: { $characters }
