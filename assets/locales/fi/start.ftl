### First start and new agreements.

## Kinds of agreement

# The kinds of agreement. Never yhteistoimintasopimus: that is a term of law for something else.
agreement-kind-letter-of-intent = aiesopimus
agreement-kind-framework = puitesopimus
agreement-kind-network = verkostosopimus
agreement-kind-cooperation = yhteistyösopimus
agreement-kind-partnership = kumppanuussopimus

## How wide an agreement reaches

level-municipality = Yksi kunta
level-several-municipalities = Usea kunta
level-county = Koko hyvinvointialue

## Whether it binds

legal-nature-binding = Sitova sopimus
legal-nature-intent = Aiesopimus, joka ei ole oikeudellisesti sitova

## First start

start-welcome = Tervetuloa Sopuun
start-your-name = Nimesi

# Why the name is asked for: it stands in the history of changes only.
start-your-name-why = Nimi näkyy muutoshistoriassa, jotta tiedetään, kuka muutti ja mitä. Sitä ei tulosteta sopimukseen.
start-new-agreement = Uusi sopimus
start-copy-of-earlier = Kopio aiemmasta sopimuksesta
start-from-text = Aiemman sopimuksen tekstistä
start-from-text-why = Liitä teksti esimerkiksi Wordista. Otsikoista tulee sopimuskohtia.
start-example = Katso esimerkkiä
start-example-why = Esimerkki avautuu omaan kansioonsa. Se ei sekoitu omiin sopimuksiisi.
start-no-agreements = Yhtään sopimusta ei vielä ole. Aloita uusi tai katso esimerkkiä.

## The first start and the example

start-what-it-does = Sopu vie monen toimijan yhteistyösopimuksen osapuolten luettelosta tulostettavaksi asiakirjaksi. Kaikki pysyy tällä koneella.
start-your-name-missing = Kirjoita nimesi.
start-example-banner = Tämä on esimerkki.
start-example-banner-why = Voit kokeilla vapaasti: omiin sopimuksiisi ei kosketa.
start-example-leave = Palaa omiin sopimuksiin

## The list of agreements

start-empty-title = Aloita ensimmäinen sopimus
start-continue-last = Jatka siitä, mihin jäit
start-untitled = Nimetön sopimus
start-parties = Osapuolia
start-validity = Voimassa
start-changed = Muokattu
start-make-copy = Tee kopio
start-move-to-trash = Siirrä roskakoriin
start-trashed = { $name }: siirretty roskakoriin.
start-trash =
    { $count ->
        [one] Roskakori: { $count } sopimus
       *[other] Roskakori: { $count } sopimusta
    }
start-trash-list = Roskakorissa olevat sopimukset
start-restore = Palauta

## A new agreement

start-make = Tee sopimus
start-title-example = Esimerkiksi: Perhekeskustoiminnan yhteistyösopimus 2027–2028
start-title-missing = Anna sopimukselle nimi.
start-model-clauses = Täytä sopimuskohdat malliteksteillä
start-model-clauses-why = Jokaista tekstiä voi muokata, ja kohdan voi jättää pois.
start-can-change-later = Kaikkea tätä voi muuttaa myöhemmin perustiedoissa.
start-copy-which = Mistä sopimuksesta?
start-copy-why = Kopioon tulevat osapuolet, tavoitteet, työnjako ja tekstit. Alkuperäinen ei muutu.
start-nothing-to-copy = Kopioitavaa sopimusta ei vielä ole.

## From the text of an earlier agreement

start-paste-here = Liitä sopimuksen teksti tähän (Ctrl + V)
start-divide = Jaa kohtiin

# The title of what stands before the first heading of a pasted agreement.
start-preamble = Johdanto
start-text-language = Tekstin kieli
start-sections-found =
    { $count ->
        [one] Tekstistä löytyi { $count } kohta
       *[other] Tekstistä löytyi { $count } kohtaa
    }
start-sections-taken =
    { $count ->
        [one] Sopimukseen otetaan { $count } kohta.
       *[other] Sopimukseen otetaan { $count } kohtaa.
    }
start-take-section = Ota mukaan: { $name }
start-section-title = Kohdan otsikko
start-join-previous = Yhdistä edelliseen

# Read aloud on the button of one section.
start-join-previous-of = Yhdistä edelliseen: { $name }

## What identifies an agreement

identity-title = Sopimuksen nimi
identity-kind = Laji
identity-case-number = Diaarinumero
identity-date = Asiakirjan päiväys
identity-languages = Kieli
identity-prevailing = Jos tekstit eroavat toisistaan
identity-prevailing-both-authentic = Molemmat ovat yhtä todistusvoimaiset
identity-prevailing-fi = Suomenkielinen ratkaisee
identity-prevailing-sv = Ruotsinkielinen ratkaisee
identity-sender = Lähettäjä
identity-sender-note = Näkyy jokaisen sivun vasemmassa yläkulmassa.
identity-area = Alue
identity-area-note = Esimerkiksi Etelä-Savon hyvinvointialue.
identity-level = Kuinka laajasta alueesta sovitaan
identity-nature = Oikeudellinen luonne

# The word for the whole that the agreement is about, in the forms that the model clauses need.
identity-whole = Mistä kokonaisuudesta sovitaan
identity-whole-note = Mallitekstit käyttävät tätä sanaa. Kirjoita muodot itse, ohjelma ei taivuta sanoja.
identity-whole-fi = Suomeksi (perhekeskus)
identity-whole-fi-genitive = Minkä? (perhekeskuksen)
identity-whole-fi-partitive = Mitä? (perhekeskusta)
identity-whole-fi-inessive = Missä? (perhekeskuksessa)
identity-whole-sv = Ruotsiksi (familjecenter)
identity-whole-sv-definite = Ruotsin määräinen muoto (familjecentret)
identity-whole-sv-definite-genitive = Ruotsin määräinen genetiivi (familjecentrets)
identity-whole-en = Englanniksi (family centre)

## What is to be known about the place of the data

notice-read-only = Tähän paikkaan ei voi kirjoittaa. Voit katsella, tulostaa ja viedä sopimuksia, mutta muutoksia ei voi tallentaa.

# $service is the name of a service that copies files between computers, such as OneDrive.
notice-synchronised = Tiedot ovat kansiossa, jota { $service } kopioi koneelta toiselle. Jos kaksi konetta muuttaa niitä, toisen muutokset voivat kadota. Siirrä kansio tämän tietokoneen omalle levylle.
notice-network = Tiedot ovat verkkolevyllä. Jos yhteys katkeaa, viimeisin muutos voi jäädä tallentumatta. Siirrä kansio tämän tietokoneen omalle levylle.
notice-hide = Piilota tämä huomautus
