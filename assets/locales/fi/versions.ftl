# Lukitut versiot ja niiden tiedostot.

version-name = Versio { $number }

verdict-genuine = Aito: tiedosto on tavu tavulta sama kuin tässä työtilassa säilytetty.
verdict-genuine-with-additions = Aito, johon on lisätty jotakin jälkeenpäin, esimerkiksi sähköinen allekirjoitus. Alkuosa on tavu tavulta sama kuin säilytetty tiedosto.
verdict-data-ok-layout-differs = Tiedoston sisältämät tiedot ovat lukitun version mukaiset, mutta sivut eivät ole säilytetyn tiedoston sivuja. Käytä säilytettyä tiedostoa.
verdict-altered = Tiedostoa on muutettu: se ei ole se, minkä tämä työtila on lukinnut. Älä käytä sitä.
verdict-unknown-version = Tiedosto sanoo olevansa versio, jota tässä työtilassa ei ole. Pyydä työtila siltä, joka version lukitsi.
verdict-draft = Luonnos: tiedosto ei ole lukittu versio.
verdict-unreadable = Tiedostosta ei löydy sopimusta, tai sitä ei voi lukea.
