### Findings: what a check has to say. $name is the name of what it is about; names are never inflected.

finding-unnamed = (nimetön)

## These prevent locking

finding-too-few-parties = Sopimuksessa on oltava mukana vähintään kaksi osapuolta.
finding-party-without-name = Osapuolelta puuttuu nimi.
finding-party-without-decision-maker = { $name }: puuttuu tieto siitä, kuka päättää sopimuksesta.
finding-party-without-signatory = { $name }: allekirjoittaja puuttuu.
finding-party-without-signatory-title = { $name }: allekirjoittajan tehtävänimike puuttuu.
finding-no-goal = Sopimuksessa ei ole yhtään tavoitetta.
finding-task-without-responsible = { $name }: kukaan ei vastaa.
finding-mandatory-section-empty = { $name }: pakollinen kohta on tyhjä. Kirjoita se tai jätä se pois ja kerro syy.
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
finding-party-without-kind = { $name }: organisaation laji puuttuu.
finding-party-without-address = { $name }: osoite puuttuu.
finding-party-without-role = { $name }: ei roolia yhdessäkään tehtävässä.
finding-party-without-short-name = { $name }: lyhyt nimi puuttuu, joten pitkä nimi toistuu taulukoissa.
finding-party-without-represented = { $name }: edustaa muita, mutta edustettuja ei ole nimetty.
finding-parties-with-same-name = { $name }: kahdella osapuolella on sama nimi.
finding-parties-with-same-business-id = { $name }: kahdella osapuolella on sama Y-tunnus.
finding-contact-without-details = { $name }: yhteyshenkilöllä ei ole sähköpostia eikä puhelinta.

## Goals

finding-purpose-empty = Yhteinen tarkoitus on kirjoittamatta.
finding-no-values = Yhtään arvoa tai periaatetta ei ole kirjattu.
finding-goal-without-title = Tavoite on kirjoittamatta.
finding-goal-without-lead = { $name }: kukaan ei vedä tavoitetta.
finding-goal-without-indicator = { $name }: mittari puuttuu.
finding-goal-without-tasks = { $name }: tavoitteella ei ole tehtäviä.
finding-goal-due-outside-validity = { $name }: määräaika ei osu sopimuksen voimassaoloon.
finding-focus-area-without-title = Painopisteeltä puuttuu nimi.
finding-focus-area-without-goals = { $name }: painopisteellä ei ole tavoitteita.
finding-wish-unanswered = { $name }: mikään tavoite ei vastaa tähän toiveeseen.

## Division of work

finding-task-without-title = Tehtävä on kirjoittamatta.
finding-task-with-several-responsible = { $name }: vastuullisia on monta. Valitse yksi tai merkitse, että vastataan yhdessä tai kukin omalla alueellaan.
finding-task-shared-by-one = { $name }: tehtävä on yhteinen, mutta vain yksi vastaa.
finding-no-tasks = Yhtään tehtävää ei ole kirjattu.
finding-interface-without-parties = { $name }: yhdyspinnalla on oltava vähintään kaksi osapuolta.

## Agreement text

finding-end-before-start = Voimassaolo päättyy ennen kuin se alkaa.
finding-no-end = Ei ole sovittu, milloin voimassaolo päättyy.
finding-taking-effect-count-too-high = Voimaantuloon vaaditaan enemmän allekirjoituksia kuin osapuolia on.
finding-no-notice-period = Irtisanoutumisaika puuttuu.
finding-body-without-name = Yhteistyöelimeltä puuttuu nimi.
finding-body-without-chair = { $name }: puheenjohtaja puuttuu.
finding-body-without-seats = { $name }: jäseniä ei ole nimetty.
finding-body-without-purpose = { $name }: tarkoitus ja tehtävät puuttuvat.
finding-no-bodies = Yhtään yhteistyöelintä ei ole nimetty.
finding-section-without-title = Sopimuskohdalta puuttuu otsikko.
finding-section-reference-broken = { $name }: viittaus johtaa kohtaan, jota ei enää ole.
finding-appendix-missing-title = Liitteeltä puuttuu otsikko.
finding-appendix-without-date = { $name }: liitteen päiväys puuttuu.
finding-definition-without-text = { $name }: määritelmä on kirjoittamatta.
finding-client-data-not-stated = Ei ole sanottu, käsitelläänkö sopimuksen nojalla asiakastietoja.
finding-no-case-number = Diaarinumero puuttuu.
finding-no-title = Sopimuksen nimi puuttuu.
finding-prevailing-text-not-chosen = Ei ole sovittu, kumpi kieliversio ratkaisee.

## Signatures

finding-originals-not-chosen = Ei ole sovittu, montako alkuperäiskappaletta tehdään.
finding-signatory-without-basis = { $name }: nimenkirjoitusoikeuden peruste puuttuu.
finding-one-signatory-of-two-jointly = { $name }: kaksi allekirjoittaa yhdessä, mutta vain yksi on nimetty.

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
