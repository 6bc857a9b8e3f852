### The agreement text: its sections, cooperation bodies, validity and appendices.

## Sections

# Titles of the sections as printed. Only the first letter is a capital.
section-parties = Sopimusosapuolet
section-contacts = Yhteyshenkilöt
section-background = Tausta ja tarkoitus
section-legal-basis = Lainsäädäntö- ja strategiaperusta
section-definitions = Määritelmät
section-values = Arvot ja periaatteet
section-goals = Tavoitteet ja painopisteet
section-activities = Toiminnan sisältö
section-division-of-work = Työnjako ja vastuut
section-bodies = Yhteistyörakenne
section-coordination = Koordinointi
section-communication = Viestintä ja tiedonkulku
section-costs = Resurssit ja kustannukset
section-competence = Osaaminen
section-data-protection = Tietosuoja ja salassapito
section-liability = Vastuu
section-follow-up = Seuranta ja arviointi
section-validity = Voimassaolo
section-amendment = Sopimuksen muuttaminen
section-joining = Sopimukseen liittyminen

# Irtisanoutuminen: one party leaves. Irtisanominen: the agreement is terminated.
section-leaving = Irtisanominen ja irtisanoutuminen
section-party-change = Osapuolen muutos
section-non-signatories = Ulkopuoliset toimijat
section-disputes = Erimielisyydet
section-other-agreements = Suhde muihin sopimuksiin
section-appendices = Liitteet
section-approval = Hyväksyminen
section-signatures = Allekirjoitukset

# A section that the agreement has added itself, before it has a title of its own.
section-custom = Oma sopimuskohta

## Cooperation bodies

body-kind-leadership-group = johtoryhmä
body-kind-steering-group = ohjausryhmä
body-kind-working-group = työryhmä
body-kind-network = verkosto

## Other agreements

relation-parent = Tätä sopimusta ylempi
relation-child = Tätä sopimusta alempi
relation-beside = Tämän sopimuksen rinnalla

## Taking effect

taking-effect-all-signed = Kun kaikki ovat allekirjoittaneet
taking-effect-count-signed = Kun tietty määrä on allekirjoittanut
taking-effect-each-for-its-own-part = Kunkin osalta, kun se on itse allekirjoittanut
taking-effect-start-or-later-signature = Alkamispäivänä tai osapuolen myöhemmästä allekirjoituksesta
taking-effect-decisions-final = Kun kaikki ovat allekirjoittaneet ja päätökset ovat lainvoimaisia

## The end

validity-end-open-ended = Toistaiseksi
validity-end-on = Määräaikainen

## The outline

terms-outline = Sopimuskohdat
terms-outline-keys = ↑ ↓ liikkuu, Enter avaa kohdan, Alt + ↑ ↓ siirtää, Del poistaa.
terms-choose = Valitse kohta luettelosta, niin se avautuu tähän.
terms-back-to-outline = Takaisin kohtiin
# How a section stands, under its title.
terms-state-empty = tyhjä
terms-state-model = mallitekstiä
terms-state-own = omaa tekstiä
# A section that has its list or facts but no words of its own.
terms-state-facts = tiedot ilman tekstiä
# A section whose content is filled in on another stage, and that has no words of its own.
terms-state-elsewhere = ilman omaa tekstiä
terms-state-left-out = jätetty pois
terms-mandatory = pakollinen
terms-fill-empty = Täytä tyhjät mallitekstein
terms-empty-count =
    { $count ->
        [one] Yhdessä kohdassa ei ole vielä tekstiä.
       *[other] { $count } kohdassa ei ole vielä tekstiä.
    }
terms-add = Lisää kohta
terms-add-own = Lisää oma kohta
terms-add-usual = Tavalliset kohdat, joita sopimuksessa ei ole
# $name is the usual title of a section.
terms-add-kind = Lisää: { $name }
terms-no-sections = Sopimuksessa ei ole vielä yhtään kohtaa
terms-no-sections-hint = Lisää alta tavallisia kohtia tai kirjoita oman kohdan otsikko.
terms-identity = Sopimuksen nimi ja kielet

## One section

terms-own-title = Oma otsikko
# $title is the usual title of the section.
terms-own-title-note = Kun tämä on tyhjä, otsikko on: { $title }
terms-rename = Vaihda otsikko
terms-text = Kohdan teksti
terms-text-empty = Kirjoita, liitä Wordista tai ota malliteksti.
terms-model-texts = Mallitekstit…
# Title of the list of model texts. $name is the title of the section.
terms-model-texts-of = Mallitekstit: { $name }
terms-use-text = Käytä tätä
terms-replaces = Malliteksti korvaa kohdan nykyisen tekstin kaikilla kielillä. Kumoa palauttaa sen.
terms-replaced = Malliteksti korvasi kohdan tekstin: { $name }
# Read aloud.
terms-filled = Kohdassa on nyt malliteksti: { $name }
terms-no-offers = Tähän kohtaan ei ole mallitekstejä.
terms-search-offers = Hae mallitekstejä
terms-leave-out = Jätä pois
# Title of a question. $name is the title of the section.
terms-leave-out-of = Jätä pois: { $name }
terms-leave-out-mandatory = Tämä kohta kuuluu jokaiseen sopimukseen. Kerro, miksi se jätetään pois: perustelu tulostuu kohdan paikalle.
terms-leave-out-reason = Miksi kohta jätetään pois
terms-left-out-note = Kohta on jätetty pois. Sen teksti on tallessa ja palaa, kun otat kohdan takaisin.
terms-take-back = Ota takaisin
terms-remove = Poista kohta
# $stage is the name of a stage.
terms-from-stage = Sisältö tulee vaiheesta { $stage }. Tähän kirjoitetaan vain se, mitä sanotaan ennen sitä.
terms-go-to-stage = Siirry vaiheeseen { $stage }
# Opens a list of ready-made lines.
terms-pick = Valitse kirjastosta…

## Lists in the sections

terms-legal-basis = Säädökset ja strategiat
terms-legal-basis-numbered = Säädös tai strategia { $number }
terms-add-legal-basis = Lisää säädös tai strategia
terms-no-legal-basis = Ei vielä säädöksiä. Kirjoita ensimmäinen tai valitse kirjastosta.
terms-pick-legal-basis = Valitse säädöksiä ja strategioita kirjastosta
terms-definitions = Määritelmät
terms-term-numbered = Termi { $number }
terms-definition = Mitä sillä tarkoitetaan
terms-add-definition = Lisää termi
terms-no-definitions = Ei vielä määritelmiä. Kirjoita ensimmäinen termi tai valitse kirjastosta.
terms-pick-definitions = Valitse määritelmiä kirjastosta
terms-activities = Toiminta
terms-activity-name = Mitä tehdään
terms-activity-place = Paikka
terms-activity-municipality = Kunta
terms-activity-frequency = Kuinka usein
terms-activity-ages = Minkä ikäisille
terms-add-activity = Lisää toimintaa
terms-no-activities = Ei vielä toimintaa. Kirjoita, mitä tehdään, esimerkiksi avoin kohtaamispaikka.
terms-costs = Poikkeukset kustannuksista
terms-cost-what = Mistä maksetaan
terms-cost-who-pays = Kuka maksaa
terms-cost-ground = Peruste
terms-add-cost = Lisää poikkeus
terms-no-costs = Ei poikkeuksia: noudatetaan kohdan tekstiä.
terms-related = Muut sopimukset
terms-related-numbered = Sopimus { $number }
terms-relation = Suhde tähän sopimukseen
terms-add-related = Lisää sopimus
terms-no-related = Ei muita sopimuksia. Lisää ne, jotka liittyvät tähän.
terms-appendices = Liitteet
terms-appendix-title = Liitteen { $number } otsikko
terms-appendix-version = Versio
terms-appendix-date = Päiväys
terms-appendix-pages = Sivuja
terms-page-count =
    { $count ->
        [one] { $count } sivu
       *[other] { $count } sivua
    }
terms-add-appendix = Lisää liite
terms-no-appendices = Ei liitteitä. Kirjoita ensimmäisen otsikko.

## Cooperation bodies and their seats

terms-bodies = Yhteistyöelimet
terms-body-kind = Millainen elin
terms-body-name = Nimi
terms-body-purpose = Tarkoitus
terms-body-tasks = Tehtävät
terms-body-chair = Puheenjohtaja
terms-body-secretary = Sihteeri
terms-body-meetings = Kokouksia vuodessa
terms-meeting-count =
    { $count ->
        [one] { $count } kokous vuodessa
       *[other] { $count } kokousta vuodessa
    }
terms-seat-count =
    { $count ->
        [one] { $count } jäsen
       *[other] { $count } jäsentä
    }
terms-body-quorum = Milloin päätösvaltainen
terms-body-decision-rule = Miten päätetään
# On the button that opens and closes everything about an item of a list.
terms-item-details = Tiedot: { $name }
terms-add-body = Lisää yhteistyöelin
terms-no-bodies = Ei vielä yhteistyöelimiä. Kirjoita ensimmäisen nimi, esimerkiksi ohjausryhmä.
terms-seats = Jäsenet
terms-seat-numbered = Jäsen { $number }
terms-seat-who = Jäsenen tehtävä
terms-seat-party = Osapuoli
terms-seat-represents = Ketä edustaa
terms-seat-deputy = Henkilökohtainen varajäsen
terms-seat-remove = Poista jäsen { $number }
terms-add-seat = Lisää jäsen
terms-seats-for-all = Lisää jäsen jokaiselle osapuolelle
terms-no-seats = Ei vielä jäseniä.

## What the agreement says once

terms-choose-party = Kirjoita osapuolen nimeä
terms-host = Koordinoiva osapuoli
terms-coordinator = Koordinaattorin tehtävä
terms-coordinator-note = Tehtävä, ei henkilön nimi: henkilön voi vaihtaa muuttamatta sopimusta.
terms-rotation = Miten koordinointi vaihtuu
terms-client-data = Käsitelläänkö sopimuksen perusteella asiakastietoja?
terms-not-said = Ei vielä sovittu
terms-controllers = Rekisterinpitäjät
terms-reviews = Arviointeja vuodessa
terms-report = Mitä raportoidaan ja kenelle
terms-start = Voimassaolo alkaa
terms-end-kind = Kuinka kauan voimassa
terms-end = Viimeinen voimassaolopäivä
terms-takes-effect = Milloin sopimus tulee voimaan
terms-effect-count = Kuinka monen on allekirjoitettava
terms-extension = Voiko jatkaa, ja miten
terms-notice = Irtisanomisaika kuukausina
terms-amendment-by = Kuka hyväksyy muutokset
terms-joining-by = Kuka hyväksyy liittyjän
terms-dispute-body = Missä erimielisyydet käsitellään, jos neuvottelu ei auta
