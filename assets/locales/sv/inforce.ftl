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
inforce-draft-note = Filen är ett utkast. Låsning av versioner kommer senare.
