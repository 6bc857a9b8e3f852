### The frame around the stages: how ready each is, in a few words, and what was just done.

frame-parties-empty = Inga parter ännu
frame-parties-ready =
    { $count ->
        [one] { $count } part, klart
       *[other] { $count } parter, klart
    }
frame-parties-open =
    { $count ->
        [one] { $count } part
       *[other] { $count } parter
    }, { $finding_count ->
        [one] { $finding_count } anmärkning
       *[other] { $finding_count } anmärkningar
    }
frame-goals-empty = Inga mål ännu
frame-goals-ready =
    { $count ->
        [one] { $count } mål, klart
       *[other] { $count } mål, klart
    }
frame-goals-open =
    { $count ->
        [one] { $count } mål
       *[other] { $count } mål
    }, { $finding_count ->
        [one] { $finding_count } anmärkning
       *[other] { $finding_count } anmärkningar
    }
frame-division-empty = Inga uppgifter ännu
frame-division-ready =
    { $count ->
        [one] { $count } uppgift, klart
       *[other] { $count } uppgifter, klart
    }
frame-division-open =
    { $count ->
        [one] { $count } uppgift
       *[other] { $count } uppgifter
    }, { $finding_count ->
        [one] { $finding_count } anmärkning
       *[other] { $finding_count } anmärkningar
    }
frame-terms-empty = Inga avtalspunkter ännu
frame-terms-ready =
    { $count ->
        [one] { $count } punkt, klart
       *[other] { $count } punkter, klart
    }
frame-terms-open =
    { $count ->
        [one] { $count } punkt
       *[other] { $count } punkter
    }, { $finding_count ->
        [one] { $finding_count } anmärkning
       *[other] { $finding_count } anmärkningar
    }
frame-signatures-empty = Inga undertecknare ännu
frame-signatures-ready =
    { $count ->
        [one] { $count } undertecknare, klart
       *[other] { $count } undertecknare, klart
    }
frame-signatures-open =
    { $count ->
        [one] { $count } undertecknare
       *[other] { $count } undertecknare
    }, { $finding_count ->
        [one] { $finding_count } anmärkning
       *[other] { $finding_count } anmärkningar
    }
frame-signatures-locked = Beslutat { $approved }/{ $total }, undertecknat { $signed }/{ $total }
frame-in-force-parties = I kraft: parter { $bound }/{ $total }
frame-in-force-empty = Startdatum saknas
frame-in-force-from = Från { $date }

## The status line after an action. $what is the action, from the operations.

done-undone = Ångrat: { $what }
done-redone = Gjort på nytt: { $what }
done-parties-added =
    { $count ->
        [0] Alla är redan parter.
        [one] { $count } part lades till.
       *[other] { $count } parter lades till.
    }
done-taken-in =
    { $count ->
        [0] Det fanns inga nya aktörer.
        [one] { $count } aktör lades till i registret.
       *[other] { $count } aktörer lades till i registret.
    }
done-sections-filled =
    { $count ->
        [0] Det fanns inga tomma punkter.
        [one] { $count } punkt fylldes i med modelltext.
       *[other] { $count } punkter fylldes i med modelltexter.
    }
done-pdf-saved = PDF-filen sparades: { $name }
done-file-opened = Filen öppnades i visningsprogrammet för utskrift.
done-pdf-opened = Utkastet öppnades i visningsprogrammet för utskrift.
done-documents-saved =
    { $count ->
        [one] Ett dokument sparades i mappen: { $name }
       *[other] { $count } dokument sparades i mappen: { $name }
    }
done-bundle-saved = Filen sparades: { $name }
done-extract-saved = Utdraget sparades: { $name }
done-person-erased =
    { $count ->
        [one] Personens uppgifter raderades på { $count } ställe
       *[other] Personens uppgifter raderades på { $count } ställen
    } och i { $entry_count ->
        [one] { $entry_count } anteckning i ändringshistoriken.
       *[other] { $entry_count } anteckningar i ändringshistoriken.
    }
done-register-offers =
    { $count ->
        [0] Sparat.
        [one] Sparat. Ändringen fördes också in för { $count } part i ett öppet avtal.
       *[other] Sparat. Ändringen fördes också in för { $count } parter i öppna avtal.
    }

## Titles of the system's own dialogs.

dialog-choose-list = Välj en förteckning över aktörer
dialog-choose-agreement = Välj den PDF-fil som innehåller avtalet
dialog-verify = Välj den PDF som ska kontrolleras
dialog-choose-signed = Välj den elektroniskt undertecknade PDF-filen
dialog-choose-authorisation = Välj fullmakten
dialog-choose-scans = Välj de skannade sidorna
dialog-save-pdf = Spara PDF
dialog-save-documents = Välj mapp för dokumenten
dialog-save-bundle = Spara Sopu-fil
dialog-save-extract = Spara utdrag ur personens uppgifter
dialog-choose-bundle = Välj en Sopu-fil
