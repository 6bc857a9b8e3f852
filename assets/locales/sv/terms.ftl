### The agreement text: its sections, cooperation bodies, validity and appendices.

## Sections

# Titles of the sections as printed. Only the first letter is a capital.
section-parties = Avtalsparter
section-contacts = Kontaktpersoner
section-background = Bakgrund och syfte
section-legal-basis = Rättslig och strategisk grund
section-definitions = Definitioner
section-values = Värden och principer
section-goals = Mål och fokusområden
section-activities = Verksamhetens innehåll
section-division-of-work = Arbetsfördelning och ansvar
section-bodies = Samarbetsstruktur
section-coordination = Samordning
section-communication = Kommunikation och informationsgång
section-costs = Resurser och kostnader
section-competence = Kompetens
section-data-protection = Dataskydd och sekretess
section-liability = Ansvar
section-follow-up = Uppföljning och utvärdering
section-validity = Giltighetstid
section-amendment = Ändring av avtalet
section-joining = Anslutning till avtalet

# Irtisanoutuminen: one party leaves. Irtisanominen: the agreement is terminated.
section-leaving = Uppsägning och uppsägning för egen del
section-party-change = Förändring hos en part
section-non-signatories = Aktörer utanför avtalet
section-disputes = Meningsskiljaktigheter
section-other-agreements = Förhållande till andra avtal
section-appendices = Bilagor
section-approval = Godkännande
section-signatures = Underskrifter

# A section that the agreement has added itself, before it has a title of its own.
section-custom = Egen avtalspunkt

## Cooperation bodies

body-kind-leadership-group = ledningsgrupp
body-kind-steering-group = styrgrupp
body-kind-working-group = arbetsgrupp
body-kind-network = nätverk

## Other agreements

relation-parent = Överordnat detta avtal
relation-child = Underordnat detta avtal
relation-beside = Vid sidan av detta avtal

## Taking effect

taking-effect-all-signed = När alla har undertecknat
taking-effect-count-signed = När ett visst antal har undertecknat
taking-effect-each-for-its-own-part = För var och en när den själv har undertecknat

## The end

validity-end-open-ended = Tills vidare
validity-end-on = Tidsbegränsat
