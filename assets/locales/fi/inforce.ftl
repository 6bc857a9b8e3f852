### The agreement in force: its validity, and what is missing before it can be signed.

inforce-validity = Voimassaolo
inforce-start = Alkaa
inforce-end = Päättyy
inforce-takes-effect = Tulee voimaan
inforce-notice = Irtisanomisaika
inforce-extension = Jatkaminen
# In place of a fact that is not agreed yet.
inforce-not-said = Ei vielä sovittu
inforce-when-count-signed =
    { $count ->
        [one] Kun { $count } osapuoli on allekirjoittanut
       *[other] Kun { $count } osapuolta on allekirjoittanut
    }
inforce-months =
    { $count ->
        [one] { $count } kuukausi
       *[other] { $count } kuukautta
    }
inforce-edit-validity = Muokkaa voimassaoloa
inforce-edit-notice = Muokkaa irtisanomista
inforce-missing = Mitä vielä puuttuu ennen allekirjoittamista
inforce-nothing-missing = Mitään välttämätöntä ei puutu.
inforce-document = Sopimus paperilla
inforce-draft-note = Tiedosto on luonnos. Versioiden lukitseminen tulee myöhemmin.
