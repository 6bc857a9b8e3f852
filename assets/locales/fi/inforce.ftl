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
inforce-draft-note = Tiedosto on työn alla olevan tekstin luonnos. Lukitun version tiedostot ovat Allekirjoitukset-vaiheessa.

## Whom it binds

inforce-parties = Osapuolet, joita sopimus sitoo
inforce-on-day = Voimassa päivänä
# $done and $total are numbers of parties.
inforce-bound = Versio { $number } sitoo { $date } { $done } / { $total } osapuolta.
inforce-nobody = Sopimus ei sido ketään { $date }.
inforce-from = Voimassa { $start } alkaen.
inforce-from-to = Voimassa { $start }–{ $end }.
# $date is the first day on which the agreement binds the party.
inforce-party-since = Voimassa { $date } alkaen
inforce-state = Tila
inforce-since = Alkaen
inforce-in-force = Voimassa
# $date is the first day.
inforce-not-yet = Tulee voimaan { $date }
inforce-no-longer = Voimassaolo on päättynyt
inforce-nothing-locked = Tekstiä ei ole vielä lukittu
inforce-nothing-locked-hint = Kun teksti on lukittu ja osapuolet allekirjoittavat, tästä näkee, ketä sopimus sitoo minäkin päivänä.
inforce-go-to-signatures = Siirry allekirjoituksiin
