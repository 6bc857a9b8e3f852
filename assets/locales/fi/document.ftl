### Words that are printed in documents. Asked for in the language of the document, never of the window.

## On every page

# The mark of a text that is not locked yet.
document-draft = Luonnos
document-case-number = Diaarinumero

# On each page of a locked version.
document-version = Versio { $number }

# Before the identifier of a locked version: XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX.
document-identifier = Tunniste

document-date = Päiväys

# What the data carried in the file are; PDF readers show it in their list of attachments.
document-data = Tiedot, joista tämä asiakirja on tehty

## Parties

document-party = Osapuoli
document-party-number = Nro
document-short-name = Sopimuksessa käytettävä nimi
document-business-id = Y-tunnus

# Printed where a party is known to have no Business ID.
document-no-business-id = ei ilmoitettu
document-address = Osoite
document-lead-party = Vastuuosapuoli

# Before the names of organisations that a party represents, put together as a list.
document-represents = Edustaa: { $names }
document-cooperating-actors = Yhteistyössä mukana olevat toimijat

## Contact persons

document-deputy = Varalla

## Goals

document-focus-area = Painopiste { $number }
document-goal = Tavoite
document-target-group = Kohderyhmä
document-indicator = Mittari
document-baseline = Lähtötaso
document-target = Tavoitetaso
document-due = Määräaika
document-lead = Vetää
document-supporting = Tukee
document-wishes = Perheiden toiveet
document-source = Lähde: { $source }

## Division of work

document-task = Tehtävä

# Above the list of party numbers that head the columns of the matrix.
document-party-legend = Sarakkeiden numerot ovat osapuolten numeroita.

# Above each page of a matrix that takes several: the numbers of its parties and tasks, such as 26–50.
document-matrix-part =
    { $party_count ->
        [one] Osapuoli { $parties }
       *[other] Osapuolet { $parties }
    }, { $task_count ->
        [one] tehtävä { $tasks }
       *[other] tehtävät { $tasks }
    }

# Read aloud before a part of the matrix that shows some of the parties; $matrix is its heading.
document-matrix-columns = { $matrix }: osapuolet { $parties }

# In brackets after a goal whose tasks go on on the next page.
document-continues = jatkuu

# A large division of work begins with a table of its goals.
document-division-by-goal = Työnjako tavoitteittain
document-division-by-goal-note = Taulukossa kerrotaan kustakin tavoitteesta, ketkä vastaavat sen tehtävistä ja kuinka moni osapuoli on mukana missäkin roolissa.
document-task-count = Tehtäviä

document-responsible-parties = Tehtävistä vastaavat

# Instead of the names of more than a dozen; $numbers are like 1–4, 7.
document-parties-numbered = osapuolet { $numbers }

# Instead of naming each of them; $number is how many they are.
document-all-parties = kaikki osapuolet ({ $number })
document-all-of-municipality = kaikki kunnat ({ $number })
document-all-of-wellbeing-services-county = kaikki hyvinvointialueet ({ $number })
document-all-of-joint-municipal-authority = kaikki kuntayhtymät ({ $number })
document-all-of-parish = kaikki seurakunnat ({ $number })
document-all-of-parish-union = kaikki seurakuntayhtymät ({ $number })
document-all-of-other-religious-community = kaikki muut uskonnolliset yhdyskunnat ({ $number })
document-all-of-association = kaikki yhdistykset ({ $number })
document-all-of-foundation = kaikki säätiöt ({ $number })
document-all-of-company = kaikki yritykset ({ $number })
document-all-of-school = kaikki oppilaitokset ({ $number })
document-all-of-state-authority = kaikki valtion viranomaiset ({ $number })

document-jointly = yhdessä
document-each-in-its-own-area = kukin omalla alueellaan
document-note = Huomautus
document-own-resources = Omat resurssit
document-interfaces = Yhdyspinnat
document-overlaps = Päällekkäisyydet

## Activities and bodies

document-activity = Toiminta
document-place = Paikka
document-municipality = Kunta
document-frequency = Kuinka usein
document-ages = Ikäryhmä
document-body-purpose = Tarkoitus
document-body-tasks = Tehtävät
document-chair = Puheenjohtaja
document-secretary = Sihteeri
document-members = Jäsenet
document-seat-deputy = henkilökohtainen varajäsen
document-meetings-a-year =
    { $count ->
        [one] { $count } kokous vuodessa
       *[other] { $count } kokousta vuodessa
    }
document-quorum = Päätösvaltaisuus
document-decision-rule = Päätöksenteko

## Costs, appendices and other agreements

document-cost-what = Kustannus
document-cost-who-pays = Maksaja
document-cost-ground = Peruste
document-appendix = Liite { $number }
document-appendix-version = Versio
document-pages =
    { $count ->
        [one] { $count } sivu
       *[other] { $count } sivua
    }
document-precedence = Soveltamisjärjestys

## Validity

document-validity-period = Sopimus on voimassa { $period }.
document-validity-from = Sopimus on voimassa { $start } alkaen toistaiseksi.
document-takes-effect-all-signed = Sopimus tulee voimaan, kun kaikki osapuolet ovat allekirjoittaneet sen.
document-takes-effect-count-signed =
    { $count ->
        [one] Sopimus tulee voimaan, kun yksi osapuoli on allekirjoittanut sen.
       *[other] Sopimus tulee voimaan sen allekirjoittaneiden kesken, kun { $count } osapuolta on allekirjoittanut sen.
    }
document-takes-effect-each = Sopimus tulee kunkin osapuolen osalta voimaan, kun osapuoli on allekirjoittanut sen, kuitenkin aikaisintaan alkamispäivänä ja kun vähintään kaksi osapuolta on allekirjoittanut sen.
document-takes-effect-start-or-later = Sopimus tulee alkamispäivänä voimaan niiden osapuolten osalta, jotka ovat silloin allekirjoittaneet sen, ja myöhemmin allekirjoittavan osapuolen osalta sen allekirjoituspäivänä.
document-takes-effect-final = Sopimus tulee voimaan, kun kaikki osapuolet ovat allekirjoittaneet sen ja niiden päätökset ovat lainvoimaisia.
document-notice =
    { $count ->
        [one] Irtisanoutumisaika on yksi kuukausi.
       *[other] Irtisanoutumisaika on { $count } kuukautta.
    }

## Approval and signatures

document-decision-maker = Päättää
document-place-and-date = Paikka ja päiväys
document-signature = Allekirjoitus
document-name-in-clear = Nimenselvennys
document-countersignature = Varmennus

# Where each party signs a sheet of its own: in place of lines to sign on.
document-signs-on-sheets = Allekirjoitussivut ovat erillisiä. Niissä on sama versio ja sama tunniste kuin tämän sopimuksen sivuilla.
document-originals-one-each =
    { $count ->
        [one] Sopimuksesta on tehty yksi alkuperäiskappale.
       *[other] Sopimuksesta on tehty { $count } samansanaista alkuperäiskappaletta.
    }

# Parallel texts.
document-prevailing-both = Suomen- ja ruotsinkielinen teksti ovat yhtä todistusvoimaiset.
document-prevailing-fi = Jos kieliversiot eroavat, ratkaisee suomenkielinen teksti.
document-prevailing-sv = Jos kieliversiot eroavat, ratkaisee ruotsinkielinen teksti.

# Printed in a draft where a section is still empty.
document-not-written-yet = Kohtaa ei ole vielä kirjoitettu.

# Above the list of sections with their pages, after the first page's identification data.
document-contents = Sisällys

# Stands in a sentence in the place of a section's number when the section it refers to is left out.
document-section-left-out = (kohta on jätetty pois)

# Beside the kind of agreement on the first page, and the other identification data.
document-agreement-kind = Sopimuksen laji
document-area = Alue
document-language = Kieli

# After a text that stands in another language because its translation is missing; drafts only.
document-not-translated = käännös puuttuu

# Beside the other column of parallel texts, where the words are not translated.
document-translation-missing = Suomenkielinen teksti puuttuu.

# Above a section whose words stand in another language because their translation is missing; drafts only.
document-text-not-translated = Suomenkielinen teksti puuttuu. Alla on teksti toisella kielellä.

## Details of sections

document-matrix-heading = Työnjakotaulukko
document-task-notes = Huomautukset tehtäviin
document-agreed = Sovittu
document-meetings = Kokoukset
document-coordinating-party = Koordinoiva osapuoli
document-coordinator = Koordinaattori
document-rotation = Tehtävän kierto
document-client-data = Asiakastiedot
document-client-data-yes = Sopimuksen perusteella käsitellään asiakastietoja.
document-client-data-no = Sopimuksen perusteella ei käsitellä asiakastietoja.
document-controllers = Rekisterinpitäjät
document-reviews = Tarkastelu
document-reviews-a-year =
    { $count ->
        [one] Kerran vuodessa
       *[other] { $count } kertaa vuodessa
    }
document-report = Raportti
document-validity = Voimassaoloaika
document-taking-effect = Voimaantulo
document-extension = Jatkaminen
document-notice-label = Irtisanomisaika
document-amendment-approved-by = Muutoksen hyväksyy
document-joining-accepted-by = Liittymisen hyväksyy
document-dispute-body = Erimielisyyden käsittelee
document-originals = Alkuperäiskappaleet
document-originals-one-and-copies = Sopimuksesta on tehty yksi alkuperäiskappale. Muut osapuolet saavat siitä jäljennöksen.
document-originals-page-each = Kukin osapuoli allekirjoittaa oman allekirjoitussivunsa. Sivut kootaan yhteen alkuperäiskappaleeseen.
document-kept-by = Säilytyspaikka

# Heading of a column: whom a member of a body represents.
document-seat-represents = Edustaa

# Beside "supports": every party but the one that leads.
document-all-others = muut osapuolet
