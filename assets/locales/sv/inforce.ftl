### The agreement in force: its validity, and what is missing before it can be signed.

inforce-validity = Giltighetstid
inforce-start = Börjar
inforce-end = Upphör
inforce-takes-effect = Träder i kraft
inforce-notice = Uppsägningstid
inforce-extension = Förlängning
# In place of a fact that is not agreed yet.
inforce-not-said = Ännu inte avtalat
inforce-when-count-signed =
    { $count ->
        [one] När { $count } part har undertecknat
       *[other] När { $count } parter har undertecknat
    }
inforce-months =
    { $count ->
        [one] { $count } månad
       *[other] { $count } månader
    }
inforce-edit-validity = Ändra giltighetstiden
inforce-edit-notice = Ändra uppsägningen
inforce-missing = Vad som ännu saknas före undertecknandet
inforce-nothing-missing = Inget nödvändigt saknas.
inforce-document = Avtalet på papper
inforce-draft-note = Filen är ett utkast till texten under arbete. Den låsta versionens filer finns i skedet Underskrifter.

## Whom it binds

inforce-parties = Parter som avtalet binder
inforce-on-day = I kraft den
# $done and $total are numbers of parties.
inforce-bound = Version { $number } binder { $date } { $done } / { $total } parter.
inforce-nobody = Avtalet binder ingen { $date }.
inforce-from = I kraft från och med { $start }.
inforce-from-to = I kraft { $start }–{ $end }.
# $date is the first day on which the agreement binds the party.
inforce-party-since = I kraft från { $date }
inforce-state = Läge
inforce-since = Från och med
inforce-in-force = I kraft
# $date is the first day.
inforce-not-yet = Träder i kraft { $date }
inforce-no-longer = Giltighetstiden har gått ut
inforce-nothing-locked = Texten är ännu inte låst
inforce-nothing-locked-hint = När texten är låst och parterna undertecknar ser man här vem avtalet binder vilken dag som helst.
inforce-go-to-signatures = Gå till underskrifterna
