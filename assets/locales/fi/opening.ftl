### An agreement taken in again from its PDF: what the file holds, and what differs from what is here.

## The window

opening-from-pdf = Avaa PDF:stä
opening-title = Sopimus PDF:stä
opening-source = Tiedosto
opening-date = Päiväys
opening-parties =
    { $count ->
        [one] { $count } osapuoli
       *[other] { $count } osapuolta
    }
opening-new = Tätä sopimusta ei ole vielä täällä. Puuttuvat osapuolet lisätään myös toimijoihin. Olemassa olevia tietoja ei muuteta.
opening-same = Sama sopimus on jo täällä, eikä tekstissä ole eroja.
opening-different = Tämä sopimus on jo täällä, mutta sen teksti on toinen. Sitä ei korvata, mutta voit ottaa PDF:n sopimuksen mukaan kopiona.
opening-differences = Erot
opening-take-in = Ota mukaan
opening-as-copy = Ota mukaan kopiona
opening-show-here = Näytä sopimus
opening-done = Sopimus otettiin mukaan.

## What differs between two texts of one agreement: the kind of item, and the names of those that differ.

difference-identity = Perustiedot: nimi, laji, kielet, päiväys tai muu tunniste
difference-purpose = Tarkoitus
difference-terms = Voimassaolo tai muut ehdot
difference-only-in-file = { $what }, vain PDF:ssä: { $names }
difference-only-here = { $what }, vain täällä: { $names }
difference-changed = { $what }, eri sisältö: { $names }
difference-order = { $what }: eri järjestys
difference-more =
    { $count ->
        [one] { $names } ja { $count } muu
       *[other] { $names } ja { $count } muuta
    }
