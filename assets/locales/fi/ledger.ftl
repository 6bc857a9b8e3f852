### The ledger of originals: where each paper is, who has signed it, and who keeps it.

## The list

ledger-column = Kappale
# $number is the number of an original.
ledger-original = Alkuperäiskappale { $number }
# $number is the number of a signature sheet, $name the party that signs it.
ledger-sheet-of = { $number } { $name }
# Numbers of signatures: done, and all.
ledger-of = { $done } / { $total }
# Heading of a column: who keeps the original, and where.
ledger-keeping = Säilytys
ledger-select-all = Valitse kaikki alkuperäiskappaleet
ledger-none-selected = Valitse kappaleita, niin voit merkitä ne yhdellä kertaa.
ledger-selected =
    { $count ->
        [one] Valittu { $count } kappale
       *[other] Valittu { $count } kappaletta
    }
ledger-note-printed = Merkitse tulostetuksi…
ledger-note-sent = Merkitse lähetetyksi…
ledger-note-do = Merkitse

## One original

ledger-printed-on = Tulostettu
ledger-sent-on = Lähetetty
ledger-holder = Kenellä nyt
ledger-kept-by = Kuka säilyttää
ledger-kept-where = Säilytyspaikka
ledger-kept-for = Kuinka kauan säilytetään
ledger-kept-for-note = Esimerkiksi: pysyvästi tai 10 vuotta.
ledger-circulation = Kiertojärjestys
ledger-circulation-add = Lisää osapuoli kiertoon
ledger-circulation-note = Tarvitaan vain, jos sama kappale kiertää osapuolelta toiselle.
# $name is a party.
ledger-earlier = Aikaisemmaksi: { $name }
# $name is a party.
ledger-later = Myöhemmäksi: { $name }

## A signature

ledger-signatures = Allekirjoitukset
ledger-state-open = Ei vielä allekirjoitettu
ledger-state-under-way = Allekirjoitettu, ei palautunut
# A date follows, where it is known.
ledger-state-received = Palautunut
# A scanned page with the signature is filed.
ledger-shown = skannattu
ledger-signature-details = Päiväys, paikka ja tapa
ledger-date-on-paper = Paperissa oleva päiväys
ledger-date-on-paper-note = Jos päiväystä ei voi lukea, jätä tyhjäksi: saapumispäivä on silloin sen sijalla.
ledger-place = Paikka
ledger-place-note = Niin kuin se luetaan paperista, esimerkiksi: Mikkelissä.
ledger-signed-by = Kuka allekirjoitti
ledger-signed-by-note = Vain jos allekirjoittaja oli muu kuin sopimuksessa sanotaan, esimerkiksi sijainen.
ledger-method = Tapa

## A signature made electronically, and the right to sign

# Name of the file that shows a signature, when it is opened.
ledger-signed-file = Allekirjoitettu tiedosto
ledger-signed-choose = Sähköisesti allekirjoitettu PDF…
ledger-signed-title = Sähköisesti allekirjoitettu PDF
ledger-signed-not-verified = Sopu ei ole tarkistanut allekirjoituksia. Tässä on se, mitä tiedosto itse sanoo.
ledger-signed-of-version = Tiedosto alkaa tavu tavulta version { $number } säilytetyllä tiedostolla. Allekirjoitukset merkitään versioon { $number }.
ledger-signed-not-of-version = Tiedosto ei ala lukitun version tiedostolla. Varmista, että siinä on version { $number } teksti, ennen kuin liität sen.
ledger-signed-no-fields = Tiedostossa ei ole allekirjoituskenttiä: se ei itse kerro, kuka on allekirjoittanut.
# $signer is the name that stands in the file.
ledger-signed-field = Allekirjoituskenttä: { $signer } – Sopu ei ole tarkistanut allekirjoitusta
ledger-signed-field-on = Allekirjoituskenttä: { $signer }, { $date } – Sopu ei ole tarkistanut allekirjoitusta
ledger-signed-signer-unknown = nimeä ei mainita
ledger-signed-not-whole = Allekirjoitus ei kata koko tiedostoa: sen jälkeen on lisätty jotakin, esimerkiksi toinen allekirjoitus.
ledger-signed-whose = Kenen allekirjoitukset tiedostossa on
ledger-signed-whose-note = Valmiiksi on valittu ne, joiden nimi on allekirjoituskentässä. Tarkista valinta.
ledger-signed-nobody = Kaikki allekirjoitukset ovat jo palautuneet.
ledger-signed-day = Allekirjoituspäivä
ledger-signed-day-note = Koskee niitä, joiden päivää tiedosto ei kerro. Tyhjänä saapumispäivä on sen sijalla.
# $date is the day that the file says.
ledger-signed-said-day = allekirjoituskentän mukaan { $date }
ledger-signed-do =
    { $count ->
        [one] Liitä { $count } allekirjoitus
       *[other] Liitä { $count } allekirjoitusta
    }
ledger-signed-open = Avaa tiedosto: { $name }
ledger-file-missing = Säilytetty tiedosto puuttuu. Palauta varmuuskopio, jossa se on.
ledger-authorisation = Valtuutus
ledger-authorisation-none = Valtuutusta ei ole liitetty.
ledger-authorisation-attach = Liitä valtuutus…
ledger-authorisation-open = Avaa valtuutus: { $name }
ledger-authorisation-remove = Poista valtuutus…
ledger-authorisation-remove-title = Poista valtuutus
ledger-authorisation-remove-what = Valtuutus ei enää näy allekirjoituksen kohdalla. Tiedosto säilyy, ja syy jää muutoshistoriaan.
ledger-authorisation-remove-reason = Miksi valtuutus poistetaan
ledger-authorisation-remove-do = Poista valtuutus

## A paper comes back

ledger-receive = Paperi saatiin…
# $number is the number of an original.
ledger-receive-title = Paperi saatiin: alkuperäiskappale { $number }
ledger-receive-do = Merkitse palautuneeksi
ledger-received-on = Palautunut
ledger-whose = Kenen allekirjoitus paperissa on
ledger-correct = Korjaa…
ledger-correct-title = Peru merkintä palautumisesta
ledger-correct-what = Allekirjoitus ei enää ole voimassa, ennen kuin paperi merkitään uudelleen palautuneeksi. Syy jää muutoshistoriaan.
ledger-correct-reason = Miksi merkintä oli väärä
ledger-correct-do = Peru merkintä

## A signing event

ledger-event = Allekirjoitustilaisuus…
ledger-event-title = Allekirjoitustilaisuus
ledger-present = Paikalla ja allekirjoitti
ledger-everybody = Kaikki
ledger-stayed = Allekirjoitetut paperit jäivät meille
ledger-stayed-note = Paperit merkitään samalla palautuneiksi.
ledger-event-do =
    { $count ->
        [one] Kirjaa { $count } allekirjoittaja
       *[other] Kirjaa { $count } allekirjoittajaa
    }
