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

## The end

validity-end-open-ended = Toistaiseksi
validity-end-on = Määräaikainen
