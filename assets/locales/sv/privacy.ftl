### A person's data: where it stands, saving it, erasing it; contact data that is to be checked.

# Stands in a text in place of the person.
person-erased = [raderat]
person-place-register = Aktörsregistret
person-place-party = Part
person-place-contact = Kontaktperson
person-place-signatory = Undertecknare
person-place-decision = Beslut
person-place-original = Originalexemplar
person-place-scan = Skannad sida
person-place-text = Avtalstext
person-kept-organisation-name = bevaras: organisationens namn
person-kept-locked-text = bevaras: den låsta versionens text
person-kept-role = bevaras: uppgiften eller rollen
person-copy-backup = Säkerhetskopia
person-copy-second-place = Den andra platsen, som inte kan nås just nu
person-copy-damaged = Skadad fil som har bevarats
person-copy-bundle = Sopu-fil
person-copy-document = Dokument

# Backups in one folder; $date is the day of the oldest.
person-backups =
    { $count ->
        [one] { $count } säkerhetskopia ({ $date }) i mappen { $folder }
       *[other] { $count } säkerhetskopior, den äldsta { $date }, i mappen { $folder }
    }

## The extract as a file

person-extract-name = Personuppgifter
person-extract-title = Uppgifter om { $name }
person-extract-date = Sammanställt { $date } ur uppgifterna i programmet Sopu på den här datorn.
person-extract-known-by = Sökt med dessa uppgifter: { $names }
person-extract-log =
    { $count ->
        [0] Ändringshistoriken innehåller inga uppgifter om personen.
        [one] Dessutom finns det { $count } anteckning med uppgifter om personen i ändringshistoriken.
       *[other] Dessutom finns det { $count } anteckningar med uppgifter om personen i ändringshistoriken.
    }
person-version-keeps = { $title }: den låsta versionen { $number } bevaras så som den undertecknats.

## The window

person-title = En persons uppgifter
person-title-of = Uppgifter om { $name }
person-about = Här ser du var det finns uppgifter om en person. Du kan spara ett utdrag eller radera uppgifterna.
person-search = Sök på namn, e-post eller uppgift
person-name = Namn
person-role = Uppgift
person-agreements = Avtal
person-none-known = Det finns ingen sådan person i listan.
person-note = Listan innehåller kontaktpersoner och namngivna undertecknare. Namnet kan också stå någon annanstans, till exempel i en anmärkning.
person-search-everywhere = Sök i alla uppgifter: { $name }
person-is-you = Namnet är detsamma som ditt, du som använder programmet på den här datorn.
person-stands = Var uppgifterna finns
person-what = Plats
person-field = Uppgift
person-text = Vad som står där
person-becomes = Om uppgifterna raderas
person-goes = raderas
person-nowhere = Avtalen och registret innehåller inte längre uppgifter om personen.
person-save-extract = Spara utdrag…
person-erase = Radera personens uppgifter…
person-back-to-search = Tillbaka till sökningen

## Before erasing

person-erase-title = Radera uppgifter: { $name }
person-cannot-undo = Raderingen kan inte ångras. Uppgifterna kommer inte tillbaka ens ur en säkerhetskopia.
person-goes-title = Detta raderas
person-goes-places =
    { $count ->
        [one] Personens uppgifter raderas på { $count } ställe.
       *[other] Personens uppgifter raderas på { $count } ställen.
    }
person-goes-contact = Av kontaktpersonen återstår bara uppgiften eller rollen. På andra ställen ersätts namnet med [raderat].
person-goes-log =
    { $count ->
        [one] Ur { $count } anteckning i ändringshistoriken raderas vem som gjorde ändringen och vad den gällde. Själva anteckningen finns kvar.
       *[other] Ur { $count } anteckningar i ändringshistoriken raderas vem som gjorde ändringen och vad den gällde. Själva anteckningarna finns kvar.
    }
person-stays-title = Detta bevaras
person-stays-nothing = Inget bevaras.
person-stays-place = { $what }: { $text } ({ $why })
person-stays-version = { $title }, version { $number }: det låsta och undertecknade dokumentet bevaras med sin identifierare som det är.
person-copies-title = I dessa kopior kan uppgifterna finnas kvar
person-copies-note = Sopu kan inte radera uppgifter ur kopior som finns någon annanstans. Radera dem själv eller be mottagaren göra det.
person-copies-none = Inga kopior är kända.
person-copies-more = Sopu känner inte till utkast och andra filer som du själv har sparat, skrivit ut eller skickat.
person-reason = Varför uppgifterna raderas
person-reason-note = Blir kvar i ändringshistoriken, så skriv utan namn. Till exempel: på personens begäran.
person-understood = Jag förstår att raderingen inte kan ångras
person-understood-missing = Markera först att du förstår detta.
person-reason-missing = Skriv en orsak.
person-erase-do = Radera för alltid
person-erased-title = Uppgifterna har raderats

## Contact data that nobody has checked

person-unchecked = Kontaktuppgifter att kontrollera
person-unchecked-about = De här kontaktuppgifterna har inte markerats som kontrollerade på ett år. Fråga om de stämmer och markera dem som kontrollerade.
person-unchecked-none = Alla kontaktuppgifter har kontrollerats inom ett år.
person-unchecked-never = ingen anteckning
person-contact = Kontaktperson
person-details = Uppgifter
person-agreement = Avtal
person-checked-on = Kontrollerad
person-check = Markera som kontrollerad
person-check-of = Markera som kontrollerad: { $name }
person-checked-today = Markerades som kontrollerad: { $name }
person-all-data = Alla uppgifter om personen…
