### What was done, in the words of the undo menu and the history: "Kumoa: Osapuolen lisäys".

## One item of a list

operation-add-party = Lägg till part
operation-edit-party = Ändra part
operation-move-party = Flytta part
operation-remove-party = Ta bort part
operation-add-contact = Lägg till kontaktperson
operation-edit-contact = Ändra kontaktperson
operation-move-contact = Flytta kontaktperson
operation-remove-contact = Ta bort kontaktperson
operation-add-value = Lägg till värde
operation-edit-value = Ändra värde
operation-move-value = Flytta värde
operation-remove-value = Ta bort värde
operation-add-wish = Lägg till önskemål
operation-edit-wish = Ändra önskemål
operation-move-wish = Flytta önskemål
operation-remove-wish = Ta bort önskemål
operation-add-focus-area = Lägg till fokusområde
operation-edit-focus-area = Ändra fokusområde
operation-move-focus-area = Flytta fokusområde
operation-remove-focus-area = Ta bort fokusområde
operation-add-goal = Lägg till mål
operation-edit-goal = Ändra mål
operation-move-goal = Flytta mål
operation-remove-goal = Ta bort mål
operation-add-task = Lägg till uppgift
operation-edit-task = Ändra uppgift
operation-move-task = Flytta uppgift
operation-remove-task = Ta bort uppgift
operation-add-interface = Lägg till kontaktyta
operation-edit-interface = Ändra kontaktyta
operation-move-interface = Flytta kontaktyta
operation-remove-interface = Ta bort kontaktyta
operation-add-section = Lägg till avtalspunkt
operation-edit-section = Ändra avtalspunkt
operation-move-section = Flytta avtalspunkt
operation-remove-section = Ta bort avtalspunkt
operation-add-legal-basis = Lägg till författning eller strategi
operation-edit-legal-basis = Ändra författning eller strategi
operation-move-legal-basis = Flytta författning eller strategi
operation-remove-legal-basis = Ta bort författning eller strategi
operation-add-definition = Lägg till definition
operation-edit-definition = Ändra definition
operation-move-definition = Flytta definition
operation-remove-definition = Ta bort definition
operation-add-activity = Lägg till verksamhet
operation-edit-activity = Ändra verksamhet
operation-move-activity = Flytta verksamhet
operation-remove-activity = Ta bort verksamhet
operation-add-body = Lägg till samarbetsorgan
operation-edit-body = Ändra samarbetsorgan
operation-move-body = Flytta samarbetsorgan
operation-remove-body = Ta bort samarbetsorgan
operation-add-cost-exception = Lägg till kostnadsundantag
operation-edit-cost-exception = Ändra kostnadsundantag
operation-move-cost-exception = Flytta kostnadsundantag
operation-remove-cost-exception = Ta bort kostnadsundantag
operation-add-related-agreement = Lägg till annat avtal
operation-edit-related-agreement = Ändra annat avtal
operation-move-related-agreement = Flytta annat avtal
operation-remove-related-agreement = Ta bort annat avtal
operation-add-appendix = Lägg till bilaga
operation-edit-appendix = Ändra bilaga
operation-move-appendix = Flytta bilaga
operation-remove-appendix = Ta bort bilaga

## Agreements

operation-new-agreement = Nytt avtal
operation-copy-agreement = Kopiera avtal
operation-import-agreement = Importera avtal
operation-take-bundle = Sopu-fil togs med
operation-trash-agreement = Flytta avtal till papperskorgen
operation-restore-agreement = Återställ avtal från papperskorgen
operation-replace-text = Ersätt avtalstexten
operation-edit-identity = Ändra avtalets grunduppgifter
operation-edit-purpose = Ändra syftet
operation-edit-terms = Ändra avtalsvillkoren
operation-fill-clause = Lägg till modelltext
operation-paste-text = Klistra in text

## Parties and the register

operation-import = Importera aktörer
operation-paste-list = Klistra in lista
operation-add-parties = Lägg till parter
operation-update-party-from-register = Uppdatera part från registret
operation-add-organisation = Lägg till aktör
operation-edit-organisation = Ändra aktör
operation-remove-organisation = Ta bort aktör
operation-merge-organisations = Slå ihop aktörer
operation-name-signatory = Undertecknarens namn

## Roles and votes

operation-set-roles = Ändra roller
operation-vote = Röstning
operation-set-dots = Antal röster

## Privacy

# A person's data was taken out of the history. Undo stops here.
operation-lock = Låsning av en version
operation-edit-decision = Ändring av beslutsuppgifter
operation-send-for-decision = Utskick för beslut
operation-remind = Påminnelse
operation-print-locked = Utskrift av en låst version
operation-edit-original = Ändring av uppgifter om ett originalexemplar
operation-send-original = Utskick av ett originalexemplar
operation-signing-event = Undertecknandetillfälle
operation-receive-original = Mottagning av ett originalexemplar
operation-keep-signed-file = Mottagning av en elektronisk underskrift
operation-attach-authorisation = Fullmakt fogad till en underskrift
operation-remake-sheet = Underskriftssida med nytt namn
operation-take-scans = Skannade sidor till inkorgen
operation-file-scans = Skannade sidor fogade till originalen
operation-set-scan-aside = Skannad sida lagd åt sidan
operation-make-record = Signerad helhet sammanställd
operation-correct-evidence = Rättelse av en anteckning
operation-restore-backup = Återställning av säkerhetskopia
operation-erase = Radera personuppgifter

## In the history

# $what is one of the texts above, $name what it was about: "Tehtävän muutos: Perhekahvila".
operation-of = { $what }: { $name }
operation-undo = Ångrat: { $what }
operation-redo = Gjort om: { $what }
