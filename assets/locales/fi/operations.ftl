### What was done, in the words of the undo menu and the history: "Kumoa: Osapuolen lisäys".

## One item of a list

operation-add-party = Osapuolen lisäys
operation-edit-party = Osapuolen muutos
operation-move-party = Osapuolen siirto
operation-remove-party = Osapuolen poisto
operation-add-contact = Yhteyshenkilön lisäys
operation-edit-contact = Yhteyshenkilön muutos
operation-move-contact = Yhteyshenkilön siirto
operation-remove-contact = Yhteyshenkilön poisto
operation-add-value = Arvon lisäys
operation-edit-value = Arvon muutos
operation-move-value = Arvon siirto
operation-remove-value = Arvon poisto
operation-add-wish = Toiveen lisäys
operation-edit-wish = Toiveen muutos
operation-move-wish = Toiveen siirto
operation-remove-wish = Toiveen poisto
operation-add-focus-area = Painopisteen lisäys
operation-edit-focus-area = Painopisteen muutos
operation-move-focus-area = Painopisteen siirto
operation-remove-focus-area = Painopisteen poisto
operation-add-goal = Tavoitteen lisäys
operation-edit-goal = Tavoitteen muutos
operation-move-goal = Tavoitteen siirto
operation-remove-goal = Tavoitteen poisto
operation-add-task = Tehtävän lisäys
operation-edit-task = Tehtävän muutos
operation-move-task = Tehtävän siirto
operation-remove-task = Tehtävän poisto
operation-add-interface = Yhdyspinnan lisäys
operation-edit-interface = Yhdyspinnan muutos
operation-move-interface = Yhdyspinnan siirto
operation-remove-interface = Yhdyspinnan poisto
operation-add-section = Sopimuskohdan lisäys
operation-edit-section = Sopimuskohdan muutos
operation-move-section = Sopimuskohdan siirto
operation-remove-section = Sopimuskohdan poisto
operation-add-legal-basis = Säädöksen tai strategian lisäys
operation-edit-legal-basis = Säädöksen tai strategian muutos
operation-move-legal-basis = Säädöksen tai strategian siirto
operation-remove-legal-basis = Säädöksen tai strategian poisto
operation-add-definition = Määritelmän lisäys
operation-edit-definition = Määritelmän muutos
operation-move-definition = Määritelmän siirto
operation-remove-definition = Määritelmän poisto
operation-add-activity = Toiminnan lisäys
operation-edit-activity = Toiminnan muutos
operation-move-activity = Toiminnan siirto
operation-remove-activity = Toiminnan poisto
operation-add-body = Yhteistyöelimen lisäys
operation-edit-body = Yhteistyöelimen muutos
operation-move-body = Yhteistyöelimen siirto
operation-remove-body = Yhteistyöelimen poisto
operation-add-cost-exception = Kustannuspoikkeuksen lisäys
operation-edit-cost-exception = Kustannuspoikkeuksen muutos
operation-move-cost-exception = Kustannuspoikkeuksen siirto
operation-remove-cost-exception = Kustannuspoikkeuksen poisto
operation-add-related-agreement = Muun sopimuksen lisäys
operation-edit-related-agreement = Muun sopimuksen muutos
operation-move-related-agreement = Muun sopimuksen siirto
operation-remove-related-agreement = Muun sopimuksen poisto
operation-add-appendix = Liitteen lisäys
operation-edit-appendix = Liitteen muutos
operation-move-appendix = Liitteen siirto
operation-remove-appendix = Liitteen poisto

## Agreements

operation-new-agreement = Uusi sopimus
operation-copy-agreement = Sopimuksen kopiointi
operation-import-agreement = Sopimuksen tuonti
operation-take-bundle = Sopu-tiedoston otto mukaan
operation-trash-agreement = Sopimuksen siirto roskakoriin
operation-restore-agreement = Sopimuksen palautus roskakorista
operation-replace-text = Sopimustekstin korvaaminen
operation-edit-identity = Sopimuksen perustietojen muutos
operation-edit-purpose = Tarkoituksen muutos
operation-edit-terms = Sopimusehtojen muutos
operation-fill-clause = Mallitekstin lisäys
operation-paste-text = Tekstin liittäminen

## Parties and the register

operation-import = Toimijoiden tuonti
operation-paste-list = Luettelon liittäminen
operation-add-parties = Osapuolten lisäys
operation-update-party-from-register = Osapuolen tietojen päivitys rekisteristä
operation-add-organisation = Toimijan lisäys
operation-edit-organisation = Toimijan muutos
operation-remove-organisation = Toimijan poisto
operation-merge-organisations = Toimijoiden yhdistäminen
operation-name-signatory = Allekirjoittajan nimi

## Roles and votes

operation-set-roles = Roolien muutos
operation-vote = Äänestys
operation-set-dots = Äänten määrä

## Privacy

# A person's data was taken out of the history. Undo stops here.
operation-lock = Version lukitseminen
operation-edit-decision = Päätöksen tietojen muutos
operation-send-for-decision = Lähetys päätettäväksi
operation-remind = Muistutus
operation-print-locked = Lukitun version tulostus
operation-edit-original = Alkuperäiskappaleen tietojen muutos
operation-send-original = Alkuperäiskappaleen lähetys
operation-signing-event = Allekirjoitustilaisuus
operation-receive-original = Alkuperäiskappaleen vastaanotto
operation-keep-signed-file = Sähköisen allekirjoituksen vastaanotto
operation-attach-authorisation = Valtuutuksen liittäminen
operation-remake-sheet = Allekirjoitussivu uudella nimellä
operation-take-scans = Skannattujen sivujen otto saapuneisiin
operation-file-scans = Skannattujen sivujen liittäminen
operation-set-scan-aside = Skannatun sivun siirto sivuun
operation-make-record = Allekirjoitetun kokonaisuuden teko
operation-correct-evidence = Merkinnän korjaus
operation-restore-backup = Varmuuskopion palautus
operation-erase = Henkilötietojen poisto

## In the history

# $what is one of the texts above, $name what it was about: "Tehtävän muutos: Perhekahvila".
operation-of = { $what }: { $name }
operation-undo = Kumottu: { $what }
operation-redo = Tehty uudelleen: { $what }
