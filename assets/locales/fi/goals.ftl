### Shared goals: purpose, values, wishes of families, focus areas, goals, priorities.

goals-purpose = Tarkoitus
goals-values = Arvot ja periaatteet
goals-wishes = Perheiden toiveet
goals-focus-areas = Painopisteet
goals-goal = Tavoite
goals-target-group = Kohderyhmä
goals-indicator = Mittari
goals-baseline = Lähtötaso
goals-target = Tavoitetaso
goals-due = Määräaika

# The party that leads a goal.
goals-lead = Vetää
goals-supporting = Tukevat
goals-answers = Vastaa toiveeseen
goals-priorities = Tärkeysjärjestys

## The purpose, values and wishes

goals-purpose-note = Miksi sopimus tehdään, mihin sillä pyritään ja mikä jää sen ulkopuolelle.
# Names of fields, read aloud. $number is the place in the list.
goals-value-numbered = Arvo { $number }
goals-add-value = Lisää arvo
goals-no-values = Ei vielä arvoja. Kirjoita ensimmäinen tai valitse kirjastosta.
# Opens a list of ready-made lines.
goals-pick-values = Valitse arvoja kirjastosta
goals-pick-wishes = Valitse toiveita kirjastosta
goals-wishes-note = Mitä perheet ovat toivoneet, ja mistä se tiedetään. Tavoitteet vastaavat toiveisiin.
goals-wish-numbered = Toive { $number }
goals-wish-source-numbered = Toiveen { $number } lähde
goals-wish-source = lähde: kysely, ilta, vuosi
goals-add-wish = Lisää toive
goals-no-wishes = Ei vielä toiveita. Kirjoita ensimmäinen tai valitse kirjastosta.
goals-answered-by =
    { $count ->
        [0] mikään tavoite ei vielä vastaa
        [one] { $count } tavoite vastaa
       *[other] { $count } tavoitetta vastaa
    }

## Focus areas and goals

goals-no-focus-areas = Mitä yhdessä tavoitellaan?
goals-no-focus-areas-hint = Nimeä ensin painopiste, esimerkiksi palvelujen helppo saavutettavuus. Kirjoita sitten sen alle tavoitteet.
goals-focus-area-numbered = Painopiste { $number }
goals-add-focus-area = Lisää painopiste
goals-show-description = Lisää kuvaus
goals-focus-area-description = Painopisteen { $number } kuvaus
goals-goals-of = Painopisteen { $number } tavoitteet
goals-goal-numbered = Tavoite { $number }
goals-add-goal = Lisää tavoite painopisteeseen { $number }
goals-new-goal = Uusi tavoite
# On the button that opens and closes everything about a goal.
goals-details = Tavoitteen { $number } tiedot
goals-description = Kuvaus
goals-choose-party = Kirjoita osapuolen nimeä
goals-choose-wish = Kirjoita toiveen sanoja
goals-no-parties-note = Osapuolia ei ole vielä lisätty.
goals-goal-actions = Tavoitteen { $number } toiminnot
# In a menu. $name is the name of the focus area the goal is moved to.
goals-move-to = Siirrä painopisteeseen: { $name }
# Read aloud after a goal moved to another focus area.
goals-moved-to = Siirretty painopisteeseen: { $name }
goals-task-count =
    { $count ->
        [one] { $count } tehtävä
       *[other] { $count } tehtävää
    }
goals-dot-count =
    { $count ->
        [one] { $count } ääni
       *[other] { $count } ääntä
    }

## Priorities by a vote

goals-priorities-note = Jokaisella osapuolella on yhtä monta ääntä. Se antaa ne sille tärkeimmille tavoitteille, yhdelle tai monelle.
goals-priorities-empty = Äänestää voi, kun on tavoitteita ja osapuolia.
goals-dots-per-party = Ääniä osapuolta kohti
goals-voting-party = Kenen äänet kirjataan
goals-dots-left =
    { $count ->
        [0] Kaikki äänet on annettu
        [one] { $count } ääni jäljellä
       *[other] { $count } ääntä jäljellä
    }
goals-dots-over =
    { $count ->
        [one] { $count } ääni liikaa
       *[other] { $count } ääntä liikaa
    }
goals-votes = Tavoitteet ja äänet
goals-dots = Äänet
goals-dots-for = Äänet tavoitteelle { $number }
goals-total = Yhteensä
goals-rank = Sija
goals-next-party = Seuraava osapuoli
goals-voted = Äänensä on antanut { $voted } / { $total } osapuolta.
goals-vote-keys = Kirjoita luku. Enter tai ↓ vie seuraavaan tavoitteeseen, viimeisestä seuraavaan osapuoleen.
goals-dots-refused = Enintään { $count }
