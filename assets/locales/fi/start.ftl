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
