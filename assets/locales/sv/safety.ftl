### Data safety: backups, the second place, checks, restoring, and what is shown when the data cannot be opened.

## The page

safety-title = Datasäkerhet
safety-intro = Det som sparats finns på den här datorn. Här ser du om det är helt och varifrån du kan få det tillbaka.
safety-summary-good = Allt är i sin ordning.
safety-summary-attention = Något behöver din uppmärksamhet. Det som sparats finns kvar.
safety-summary-damaged = Något i uppgifterna har skadats. Vid skadan står vad du kan göra.
safety-in-example = Exemplet säkerhetskopieras inte. Gå tillbaka till dina egna uppgifter för att se hur de är skyddade.
safety-back-up-now = Säkerhetskopiera nu
safety-backed-up = Säkerhetskopian är gjord och kontrollerad.
safety-check-now = Kontrollera allt
safety-checking = Allt kontrolleras
safety-checked-good = Allt är kontrollerat och inget fel hittades.
safety-checked-faults = Kontrollen hittade fel. Se nedan vad.
safety-state = Läge
safety-state-good = I ordning
safety-state-attention = Observera
safety-state-damaged = Skada
safety-state-note = För kännedom

## What is looked at

safety-topic-backup = Säkerhetskopia
safety-topic-second-place = Andra plats
safety-topic-database = Databas
safety-topic-locked-texts = Låsta texter
safety-topic-log = Ändringslogg
safety-topic-rows = Arbetstexter
safety-topic-attachments = Bevarade filer
safety-topic-closing = Stängning av programmet

## What was found. $when is a finished date and time.

safety-backup-none = Ingen säkerhetskopia har gjorts ännu. Programmet gör en när du stänger fönstret.
safety-backup-last =
    { $count ->
        [one] Senaste säkerhetskopian: { $when }. Det finns { $count } säkerhetskopia.
       *[other] Senaste säkerhetskopian: { $when }. Det finns { $count } säkerhetskopior.
    }
safety-backup-old = Uppgifterna ändrades { $since }, och ändringarna finns inte i någon säkerhetskopia ännu. Säkerhetskopiera nu.
safety-backup-damaged = Säkerhetskopian { $name } är inte längre som den gjordes. Gör en ny säkerhetskopia.
safety-backup-failed = Säkerhetskopieringen lyckades inte. Du kan fortsätta arbeta, det som sparats finns kvar. { $why }
safety-second-none = Ingen andra plats är vald. Om den här datorn försvinner eller går sönder finns uppgifterna ingen annanstans.
safety-second-never = Platsen är vald, men ingen säkerhetskopia har förts dit ännu: { $folder }
safety-second-good =
    { $count ->
        [one] Senast fört dit { $when }. Där finns { $count } säkerhetskopia: { $folder }
       *[other] Senast fört dit { $when }. Där finns { $count } säkerhetskopior: { $folder }
    }
safety-second-away = Platsen kan inte nås nu: { $folder } Senast fört dit { $when }. Koppla in minnet eller nätverksenheten när det passar.
safety-database-good = Databasen är hel.
safety-database-damaged = Databasen är skadad. Återställ den nyaste hela säkerhetskopian.
safety-locked-good = Varje låst text motsvarar sin identifierare.
safety-locked-damaged = En låst text motsvarar inte sin identifierare eller saknas. Återställ den nyaste hela säkerhetskopian.
safety-log-good =
    { $count ->
        [one] Loggen har { $count } post och är hel. Identifierare: { $head }
       *[other] Loggen har { $count } poster och kedjan är hel. Den senastes identifierare: { $head }
    }
safety-log-empty = Loggen har inga poster ännu.
safety-log-broken = Loggens kedja bryts vid post { $place }. Något har ändrats utanför programmet, eller så är skivan skadad.
safety-log-shorter = I loggen saknas poster som har funnits där. Kanske har en äldre databas kopierats i stället.
safety-rows-good = Arbetstexterna är desamma som i ändringsloggen.
safety-rows-damaged =
    { $count ->
        [one] { $count } ställe är inte som det senast skrevs. Återställ den nyaste hela säkerhetskopian.
       *[other] { $count } ställen är inte som de senast skrevs. Återställ den nyaste hela säkerhetskopian.
    }
safety-unchecked = Kontrolleras när du väljer Kontrollera allt.
safety-attachments-none = Det finns inga bevarade filer.
safety-attachments-good =
    { $count ->
        [one] { $count } fil, och den är hel.
       *[other] { $count } filer, och alla är hela.
    }
safety-attachments-unchecked =
    { $count ->
        [one] { $count } fil. Innehållet kontrolleras när du väljer Kontrollera allt.
       *[other] { $count } filer. Innehållet kontrolleras när du väljer Kontrollera allt.
    }
safety-attachments-damaged =
    { $count ->
        [one] { $count } fil saknas eller har ändrats. Hämta den från platsen där säkerhetskopiorna finns.
       *[other] { $count } filer saknas eller har ändrats. Hämta dem från platsen där säkerhetskopiorna finns.
    }
safety-bring-back = Hämta filerna från säkerhetskopian
safety-bring-dialog = Välj platsen där säkerhetskopiorna finns
safety-brought-back =
    { $count ->
        [one] { $count } fil har hämtats tillbaka och kontrollerats.
       *[other] { $count } filer har hämtats tillbaka och kontrollerats.
    }
safety-not-found =
    { $count ->
        [one] { $count } fil hittades inte hel.
       *[other] { $count } filer hittades inte hela.
    }
safety-closing-good = Programmet har alltid stängts ordentligt.
safety-closing-earlier =
    { $count ->
        [one] Programmet har stannat mitt i { $count } gång. Det som sparats har bevarats.
       *[other] Programmet har stannat mitt i { $count } gånger. Det som sparats har bevarats.
    }
safety-closing-now = Programmet stannade mitt i senast. Det som sparats finns kvar, och databasen kontrollerades när den öppnades.
safety-closing-outside = Något annat program har ändrat databasen eller bytt ut den. Välj Kontrollera allt.
safety-file-damaged = De här bevarade filerna saknas eller har ändrats: { $file }
safety-scan-damaged = Den inskannade filen saknas eller har ändrats. Hämta den från en säkerhetskopia eller skanna sidan på nytt.

## The second place

safety-second-ask = Var finns säkerhetskopiorna i tryggt förvar om datorn försvinner?
safety-second-why = Välj ett USB-minne eller en nätverksenhet. Programmet för dit en kopia av sig självt när platsen kan nås. Du kan välja plats senare under Datasäkerhet.
safety-second-choose = Välj plats…
safety-second-change = Byt plats…
safety-second-chosen = Den andra platsen är vald: { $folder }
safety-second-dialog = Välj plats för säkerhetskopior

## Restoring

safety-backups = Säkerhetskopior
safety-made = Gjord
safety-why = Orsak
safety-where = Plats
safety-size = Storlek
safety-megabytes = { $size } MB
safety-reason-daily = Daglig
safety-reason-closing = Fönstret stängdes
safety-reason-asked = Begärd
safety-reason-before-restore = Före återställning
safety-reason-before-upgrade = Före uppdatering
safety-place-own = Den här datorn
safety-place-second = Andra platsen
safety-restore = Återställ
safety-restore-title = Ska säkerhetskopian återställas?
safety-restore-of = Återställ { $when }
safety-restore-what = Uppgifterna blir som de var { $when }. Först görs en säkerhetskopia av de nuvarande uppgifterna, så att du kan gå tillbaka till dem.
safety-restored = Säkerhetskopian är återställd: { $when }.
safety-restored-aside = De skadade uppgifterna finns kvar i mappen { $folder }.
safety-restored-missing =
    { $count ->
        [one] { $count } bevarad fil saknas fortfarande.
       *[other] { $count } bevarade filer saknas fortfarande.
    }
safety-before-restore = Tillbaka till uppgifterna före återställningen

# What would be lost by restoring.
safety-lost-nothing = Ingenting går förlorat.
safety-lost =
    { $count ->
        [one] { $count } ändring efter det faller bort.
       *[other] { $count } ändringar efter det faller bort.
    }
safety-lost-unknown = Ändringar som gjorts efter det faller bort.

## When the data cannot be opened

recovery-title-damaged = Uppgifterna har skadats
recovery-title-half-upgraded = Uppdateringen av uppgifterna blev inte klar
recovery-title-in-use = Uppgifterna är öppna någon annanstans
recovery-title-taken-away = Uppgifterna har flyttats eller tagits bort
recovery-title-full-disk = Skivan är full
recovery-title-missing = Databasen saknas
recovery-title-other = Uppgifterna kan inte öppnas nu
recovery-safe-damaged = Den skadade filen har bevarats och rörs inte. Säkerhetskopiorna finns kvar.
recovery-safe-half-upgraded = Uppgifterna är som de var före uppdateringen, och det finns en säkerhetskopia.
recovery-safe-in-use = Ingenting har rörts.
recovery-safe-taken-away = Det som sparats senast finns där uppgifterna flyttades och i säkerhetskopiorna.
recovery-safe-full-disk = Det som sparats tidigare finns kvar.
recovery-safe-missing = Säkerhetskopiorna och de bevarade filerna finns kvar.
recovery-safe-other = Ingenting har rörts.
recovery-todo-damaged = Återställ den nyaste hela säkerhetskopian. Sedan kan du fortsätta arbeta.
recovery-todo-half-upgraded = Försök på nytt. Om det inte hjälper, kopiera felsökningsuppgifterna och skicka dem till supporten.
recovery-todo-in-use = Stäng det andra fönstret eller programmet och försök på nytt.
recovery-todo-taken-away = Flytta tillbaka mappen och försök på nytt, eller återställ en säkerhetskopia.
recovery-todo-full-disk = Frigör skivutrymme och försök på nytt.
recovery-todo-missing = Återställ den nyaste hela säkerhetskopian.
recovery-todo-other = Åtgärda orsaken och försök på nytt. Om det inte hjälper, kopiera felsökningsuppgifterna och skicka dem till supporten.
recovery-newest = Den nyaste hela säkerhetskopian: { $when }.
recovery-no-backup = Ingen hel säkerhetskopia finns på den här datorn eller på den andra platsen. Om du har säkerhetskopior någon annanstans, koppla in minnet och försök på nytt.
recovery-restore = Återställ den nyaste hela säkerhetskopian
recovery-open-folder = Öppna mappen
