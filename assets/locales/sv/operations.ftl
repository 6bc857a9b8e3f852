### What was done, in the words of the undo menu and the history: "Kumoa: Osapuolen lisäys".

## One item of a list

operation-add-party = Lägg till part
operation-change-party = Ändra part
operation-move-party = Flytta part
operation-remove-party = Ta bort part
operation-add-contact = Lägg till kontaktperson
operation-change-contact = Ändra kontaktperson
operation-move-contact = Flytta kontaktperson
operation-remove-contact = Ta bort kontaktperson
operation-add-signatory = Lägg till undertecknare
operation-change-signatory = Ändra undertecknare
operation-move-signatory = Flytta undertecknare
operation-remove-signatory = Ta bort undertecknare
operation-add-value = Lägg till värde
operation-change-value = Ändra värde
operation-move-value = Flytta värde
operation-remove-value = Ta bort värde
operation-add-wish = Lägg till önskemål
operation-change-wish = Ändra önskemål
operation-move-wish = Flytta önskemål
operation-remove-wish = Ta bort önskemål
operation-add-focus-area = Lägg till fokusområde
operation-change-focus-area = Ändra fokusområde
operation-move-focus-area = Flytta fokusområde
operation-remove-focus-area = Ta bort fokusområde
operation-add-goal = Lägg till mål
operation-change-goal = Ändra mål
operation-move-goal = Flytta mål
operation-remove-goal = Ta bort mål
operation-add-task = Lägg till uppgift
operation-change-task = Ändra uppgift
operation-move-task = Flytta uppgift
operation-remove-task = Ta bort uppgift
operation-add-interface = Lägg till kontaktyta
operation-change-interface = Ändra kontaktyta
operation-move-interface = Flytta kontaktyta
operation-remove-interface = Ta bort kontaktyta
operation-add-section = Lägg till avtalspunkt
operation-change-section = Ändra avtalspunkt
operation-move-section = Flytta avtalspunkt
operation-remove-section = Ta bort avtalspunkt
operation-add-legal-basis = Lägg till författning eller strategi
operation-change-legal-basis = Ändra författning eller strategi
operation-move-legal-basis = Flytta författning eller strategi
operation-remove-legal-basis = Ta bort författning eller strategi
operation-add-definition = Lägg till definition
operation-change-definition = Ändra definition
operation-move-definition = Flytta definition
operation-remove-definition = Ta bort definition
operation-add-activity = Lägg till verksamhet
operation-change-activity = Ändra verksamhet
operation-move-activity = Flytta verksamhet
operation-remove-activity = Ta bort verksamhet
operation-add-body = Lägg till samarbetsorgan
operation-change-body = Ändra samarbetsorgan
operation-move-body = Flytta samarbetsorgan
operation-remove-body = Ta bort samarbetsorgan
operation-add-cost-exception = Lägg till kostnadsundantag
operation-change-cost-exception = Ändra kostnadsundantag
operation-move-cost-exception = Flytta kostnadsundantag
operation-remove-cost-exception = Ta bort kostnadsundantag
operation-add-related-agreement = Lägg till annat avtal
operation-change-related-agreement = Ändra annat avtal
operation-move-related-agreement = Flytta annat avtal
operation-remove-related-agreement = Ta bort annat avtal
operation-add-appendix = Lägg till bilaga
operation-change-appendix = Ändra bilaga
operation-move-appendix = Flytta bilaga
operation-remove-appendix = Ta bort bilaga
operation-add-organisation = Lägg till aktör
operation-change-organisation = Ändra aktör
operation-move-organisation = Flytta aktör
operation-remove-organisation = Ta bort aktör

## Agreements

operation-create-agreement = Nytt avtal
operation-copy-agreement = Kopiera avtal
operation-change-agreement = Ändra avtalets grunduppgifter
operation-remove-agreement = Flytta avtal till papperskorgen
operation-put-agreement = Ersätt avtalets text

## Several at once

operation-import-organisations = Importera aktörer
operation-add-parties = Lägg till parter
operation-set-roles = Ändra roller
operation-vote = Röstning
operation-change-text = Ändra text
operation-change-validity = Ändra giltighetstiden
operation-leave-section-out = Utelämna avtalspunkt
operation-fill-sections = Lägg till modelltexter
operation-paste-text = Klistra in text

## Undo and redo in the history

operation-undo = Ångrat: { $what }
operation-redo = Gjort om: { $what }
