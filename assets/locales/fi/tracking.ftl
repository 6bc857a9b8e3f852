### Where every party's decision and paper stand: the table of all parties, and one party beside it.

## At a glance

# $done and $total are numbers of parties.
tracking-approved = Hyväksynyt { $done } / { $total }
# Signed, and the paper has come back.
tracking-signed = Allekirjoittanut { $done } / { $total }
tracking-in-force = Voimassa { $done } / { $total }
# $date is the agreed first day; the rule of taking effect follows.
tracking-starts = Alkaa { $date }.

## The table

tracking-table = Osapuolten päätökset ja paperit
tracking-search = Hae osapuolta tai toimielintä
tracking-waited-for = Mitä odotetaan
tracking-waited-for-all =
    { $count ->
        [one] Kaikki, { $count } osapuoli
       *[other] Kaikki, { $count } osapuolta
    }
tracking-waited-for-decision =
    { $count ->
        [one] Päätöstä, { $count } osapuoli
       *[other] Päätöstä, { $count } osapuolta
    }
tracking-waited-for-paper =
    { $count ->
        [one] Paperia, { $count } osapuoli
       *[other] Paperia, { $count } osapuolta
    }
tracking-waited-for-done =
    { $count ->
        [one] Ei mitään, { $count } osapuoli
       *[other] Ei mitään, { $count } osapuolta
    }
# Heading of the narrow column of running numbers.
tracking-number = Nro
tracking-decision = Päätös
tracking-decided = Päätöspäivä
# $date is the day on which a decision is expected.
tracking-planned = suunniteltu { $date }
tracking-section = § ja asianumero
tracking-final = Lainvoimaisuus
tracking-paper = Paperi
tracking-signed-on = Allekirjoitettu
tracking-next = Seuraavaksi
tracking-waiting = Odotettu
tracking-reminded = Muistutettu
# How long something has been waited for: under two weeks, under a month, longer. The words grow with it.
tracking-waited =
    { $count ->
        [one] { $count } päivä
       *[other] { $count } päivää
    }
tracking-waited-old =
    { $count ->
        [one] jo { $count } päivä
       *[other] jo { $count } päivää
    }
tracking-waited-very-old =
    { $count ->
        [one] yli kuukausi, { $count } päivä
       *[other] yli kuukausi, { $count } päivää
    }
# $words says for how long: "already 17 days". Stands after what is waited for.
tracking-waited-for-so-long = (odotettu { $words })
# $date is the day of the last reminder, $name who reminded.
tracking-reminded-by = muistutettu { $date } ({ $name })
# $date is the day from which it has been waited for.
tracking-since = alkaen { $date }
# Numbers of originals a party has signed and returned, and of all it signs.
tracking-originals-done = { $done } / { $total } kappaletta
# $name is a party or an original.
tracking-select = Valitse: { $name }
tracking-select-all = Valitse kaikki näkyvät osapuolet
tracking-of-selected = Valituille osapuolille
tracking-none-selected = Valitse osapuolia, niin voit merkitä ne yhdellä kertaa.
tracking-selected =
    { $count ->
        [one] Valittu { $count } osapuoli
       *[other] Valittu { $count } osapuolta
    }
tracking-send = Lähetetty päätettäväksi…
tracking-send-title = Sopimus lähetettiin päätettäväksi
tracking-send-do = Merkitse lähetetyksi
tracking-remind = Muistutettu…
tracking-remind-title = Osapuolia muistutettiin
tracking-remind-do = Merkitse muistutetuksi
tracking-day = Päivä
tracking-print-status = Tulosta tilannesivu

## One party

# $name is a party or an original.
tracking-close = Sulje: { $name }
tracking-bound-since = Sopimus sitoo osapuolta { $date } alkaen.
# $number is that of the version on which the decision was made.
tracking-carried = Päätös tehtiin versiosta { $number }. Se pysyy voimassa, koska siinä annettiin valtuus pieniin korjauksiin.
tracking-sent-on = Lähetetty päätettäväksi
# $number is the place of a body in the order of handling, $name what it is called.
tracking-step = { $number }. { $name }
# $name is a body.
tracking-step-up = Aikaisemmaksi: { $name }
# $name is a body.
tracking-step-remove = Poista käsittely: { $name }
tracking-first-step = Lisää päättävä toimielin
tracking-add-step = Lisää seuraava toimielin
tracking-body = Toimielin tai viranhaltija
tracking-planned-on = Päätös suunniteltu
tracking-decided-on = Päätetty
tracking-section-of-minutes = Pykälä
tracking-section-note = Niin kuin osapuoli sen kirjoittaa: § 198 tai 21 §.
tracking-case-number = Asianumero
tracking-result = Tulos
tracking-no-result = Ei vielä päätetty
tracking-minutes-received = Pöytäkirjanote saatu
tracking-condition = Ehto
tracking-condition-met = Ehto täyttynyt
tracking-mandate = Valtuus pieniin korjauksiin
tracking-mandate-note = Jos päätöksessä annettiin valtuus, kirjoita se tähän. Päätös voi silloin pysyä voimassa seuraavassakin versiossa.
tracking-final-on-day = Lainvoimainen päivästä
tracking-final-from = Lainvoimainen alkaen
# $proposal is what the rules propose: a date in words, or "does not concern".
tracking-use-proposal = Käytä ehdotusta: { $proposal }
tracking-proposal-note = Ohjelma laskee päivän muutoksenhakuajasta. Tarkista se osapuolelta.
tracking-papers = Paperit
tracking-reminders = Muistutukset
tracking-no-reminders = Ei ole muistutettu.
