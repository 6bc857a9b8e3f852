### What was done, in the words of the undo menu and the history: "Kumoa: Osapuolen lisäys".

## One item of a list

operation-add-party = Osapuolen lisäys
operation-change-party = Osapuolen muutos
operation-move-party = Osapuolen siirto
operation-remove-party = Osapuolen poisto
operation-add-contact = Yhteyshenkilön lisäys
operation-change-contact = Yhteyshenkilön muutos
operation-move-contact = Yhteyshenkilön siirto
operation-remove-contact = Yhteyshenkilön poisto
operation-add-signatory = Allekirjoittajan lisäys
operation-change-signatory = Allekirjoittajan muutos
operation-move-signatory = Allekirjoittajan siirto
operation-remove-signatory = Allekirjoittajan poisto
operation-add-value = Arvon lisäys
operation-change-value = Arvon muutos
operation-move-value = Arvon siirto
operation-remove-value = Arvon poisto
operation-add-wish = Toiveen lisäys
operation-change-wish = Toiveen muutos
operation-move-wish = Toiveen siirto
operation-remove-wish = Toiveen poisto
operation-add-focus-area = Painopisteen lisäys
operation-change-focus-area = Painopisteen muutos
operation-move-focus-area = Painopisteen siirto
operation-remove-focus-area = Painopisteen poisto
operation-add-goal = Tavoitteen lisäys
operation-change-goal = Tavoitteen muutos
operation-move-goal = Tavoitteen siirto
operation-remove-goal = Tavoitteen poisto
operation-add-task = Tehtävän lisäys
operation-change-task = Tehtävän muutos
operation-move-task = Tehtävän siirto
operation-remove-task = Tehtävän poisto
operation-add-interface = Yhdyspinnan lisäys
operation-change-interface = Yhdyspinnan muutos
operation-move-interface = Yhdyspinnan siirto
operation-remove-interface = Yhdyspinnan poisto
operation-add-section = Sopimuskohdan lisäys
operation-change-section = Sopimuskohdan muutos
operation-move-section = Sopimuskohdan siirto
operation-remove-section = Sopimuskohdan poisto
operation-add-legal-basis = Säädöksen tai strategian lisäys
operation-change-legal-basis = Säädöksen tai strategian muutos
operation-move-legal-basis = Säädöksen tai strategian siirto
operation-remove-legal-basis = Säädöksen tai strategian poisto
operation-add-definition = Määritelmän lisäys
operation-change-definition = Määritelmän muutos
operation-move-definition = Määritelmän siirto
operation-remove-definition = Määritelmän poisto
operation-add-activity = Toiminnan lisäys
operation-change-activity = Toiminnan muutos
operation-move-activity = Toiminnan siirto
operation-remove-activity = Toiminnan poisto
operation-add-body = Yhteistyöelimen lisäys
operation-change-body = Yhteistyöelimen muutos
operation-move-body = Yhteistyöelimen siirto
operation-remove-body = Yhteistyöelimen poisto
operation-add-cost-exception = Kustannuspoikkeuksen lisäys
operation-change-cost-exception = Kustannuspoikkeuksen muutos
operation-move-cost-exception = Kustannuspoikkeuksen siirto
operation-remove-cost-exception = Kustannuspoikkeuksen poisto
operation-add-related-agreement = Muun sopimuksen lisäys
operation-change-related-agreement = Muun sopimuksen muutos
operation-move-related-agreement = Muun sopimuksen siirto
operation-remove-related-agreement = Muun sopimuksen poisto
operation-add-appendix = Liitteen lisäys
operation-change-appendix = Liitteen muutos
operation-move-appendix = Liitteen siirto
operation-remove-appendix = Liitteen poisto
operation-add-organisation = Toimijan lisäys
operation-change-organisation = Toimijan muutos
operation-move-organisation = Toimijan siirto
operation-remove-organisation = Toimijan poisto

## Agreements

operation-create-agreement = Uusi sopimus
operation-copy-agreement = Sopimuksen kopiointi
operation-change-agreement = Sopimuksen perustietojen muutos
operation-remove-agreement = Sopimuksen siirto roskakoriin
operation-put-agreement = Sopimustekstin korvaaminen

## Several at once

operation-import-organisations = Toimijoiden tuonti
operation-add-parties = Osapuolten lisäys
operation-set-roles = Roolien muutos
operation-vote = Äänestys
operation-change-text = Tekstin muutos
operation-change-validity = Voimassaolon muutos
operation-leave-section-out = Sopimuskohdan jättäminen pois
operation-fill-sections = Mallitekstien lisäys
operation-paste-text = Tekstin liittäminen

## Undo and redo in the history

operation-undo = Kumottu: { $what }
operation-redo = Tehty uudelleen: { $what }
