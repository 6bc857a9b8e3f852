### Where every party's decision and paper stand: the table of all parties, and one party beside it.

## At a glance

# $done and $total are numbers of parties.
tracking-approved = Godkänt { $done } / { $total }
# Signed, and the paper has come back.
tracking-signed = Undertecknat { $done } / { $total }
tracking-in-force = I kraft { $done } / { $total }
# $date is the agreed first day; the rule of taking effect follows.
tracking-starts = Börjar { $date }.

## The table

tracking-table = Parternas beslut och papper
tracking-search = Sök part eller organ
tracking-waited-for = Vad som väntas
tracking-waited-for-all =
    { $count ->
        [one] Alla, { $count } part
       *[other] Alla, { $count } parter
    }
tracking-waited-for-decision =
    { $count ->
        [one] Beslut, { $count } part
       *[other] Beslut, { $count } parter
    }
tracking-waited-for-paper =
    { $count ->
        [one] Papper, { $count } part
       *[other] Papper, { $count } parter
    }
tracking-waited-for-done =
    { $count ->
        [one] Ingenting, { $count } part
       *[other] Ingenting, { $count } parter
    }
# Heading of the narrow column of running numbers.
tracking-number = Nr
tracking-decision = Beslut
tracking-decided = Beslutsdag
# $date is the day on which a decision is expected.
tracking-planned = planerat { $date }
tracking-section = § och ärendenummer
tracking-final = Laga kraft
tracking-paper = Papper
tracking-signed-on = Undertecknat
tracking-next = Nästa steg
tracking-waiting = Väntat
tracking-reminded = Påmint
# How long something has been waited for: under two weeks, under a month, longer. The words grow with it.
tracking-waited =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
tracking-waited-old =
    { $count ->
        [one] redan { $count } dag
       *[other] redan { $count } dagar
    }
tracking-waited-very-old =
    { $count ->
        [one] över en månad, { $count } dag
       *[other] över en månad, { $count } dagar
    }
# $words says for how long: "already 17 days". Stands after what is waited for.
tracking-waited-for-so-long = (väntat { $words })
# $date is the day of the last reminder, $name who reminded.
tracking-reminded-by = påmint { $date } ({ $name })
# $date is the day from which it has been waited for.
tracking-since = sedan { $date }
# Numbers of originals a party has signed and returned, and of all it signs.
tracking-originals-done = { $done } / { $total } exemplar
# $name is a party or an original.
tracking-select = Välj: { $name }
tracking-select-all = Välj alla parter som visas
tracking-of-selected = För valda parter
tracking-none-selected = Välj parter för att anteckna om flera på en gång.
tracking-selected =
    { $count ->
        [one] { $count } part vald
       *[other] { $count } parter valda
    }
tracking-send = Skickat för beslut…
tracking-send-title = Avtalet skickades för beslut
tracking-send-do = Anteckna som skickat
tracking-remind = Påmint…
tracking-remind-title = Parterna påmindes
tracking-remind-do = Anteckna som påmint
tracking-day = Dag
tracking-print-status = Skriv ut lägessidan

## One party

# $name is a party or an original.
tracking-close = Stäng: { $name }
tracking-bound-since = Avtalet binder parten från och med { $date }.
# $number is that of the version on which the decision was made.
tracking-carried = Beslutet gäller version { $number }. Det står fast eftersom det gav fullmakt för små korrigeringar.
tracking-sent-on = Skickat för beslut
# $number is the place of a body in the order of handling, $name what it is called.
tracking-step = { $number }. { $name }
# $name is a body.
tracking-step-up = Tidigare: { $name }
# $name is a body.
tracking-step-remove = Ta bort behandlingen: { $name }
tracking-first-step = Lägg till det beslutande organet
tracking-add-step = Lägg till nästa organ
tracking-body = Organ eller tjänsteinnehavare
tracking-planned-on = Beslut planerat
tracking-decided-on = Beslutat
tracking-section-of-minutes = Paragraf
tracking-section-note = Som parten skriver den: § 198 eller 21 §.
tracking-case-number = Ärendenummer
tracking-result = Utfall
tracking-no-result = Ännu inte beslutat
tracking-minutes-received = Protokollsutdrag mottaget
tracking-condition = Villkor
tracking-condition-met = Villkoret uppfyllt
tracking-mandate = Fullmakt för små korrigeringar
tracking-mandate-note = Skriv fullmakten här om beslutet gav en sådan. Då kan beslutet stå fast också för nästa version.
tracking-final-on-day = Vunnit laga kraft från
tracking-final-from = Vunnit laga kraft från och med
# $proposal is what the rules propose: a date in words, or "does not concern".
tracking-use-proposal = Använd förslaget: { $proposal }
tracking-proposal-note = Programmet räknar dagen utifrån besvärstiden. Kontrollera den med parten.
tracking-papers = Papper
tracking-reminders = Påminnelser
tracking-no-reminders = Ingen påminnelse har skickats.
