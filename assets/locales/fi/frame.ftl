### The frame around the stages: how ready each is, in a few words, and what was just done.

frame-parties-empty = Ei vielä osapuolia
frame-parties-ready =
    { $count ->
        [one] { $count } osapuoli, valmis
       *[other] { $count } osapuolta, valmis
    }
frame-parties-open =
    { $count ->
        [one] { $count } osapuoli
       *[other] { $count } osapuolta
    }, { $finding_count ->
        [one] { $finding_count } huomio
       *[other] { $finding_count } huomiota
    }
frame-goals-empty = Ei vielä tavoitteita
frame-goals-ready =
    { $count ->
        [one] { $count } tavoite, valmis
       *[other] { $count } tavoitetta, valmis
    }
frame-goals-open =
    { $count ->
        [one] { $count } tavoite
       *[other] { $count } tavoitetta
    }, { $finding_count ->
        [one] { $finding_count } huomio
       *[other] { $finding_count } huomiota
    }
frame-division-empty = Ei vielä tehtäviä
frame-division-ready =
    { $count ->
        [one] { $count } tehtävä, valmis
       *[other] { $count } tehtävää, valmis
    }
frame-division-open =
    { $count ->
        [one] { $count } tehtävä
       *[other] { $count } tehtävää
    }, { $finding_count ->
        [one] { $finding_count } huomio
       *[other] { $finding_count } huomiota
    }
frame-terms-empty = Ei vielä sopimuskohtia
frame-terms-ready =
    { $count ->
        [one] { $count } kohta, valmis
       *[other] { $count } kohtaa, valmis
    }
frame-terms-open =
    { $count ->
        [one] { $count } kohta
       *[other] { $count } kohtaa
    }, { $finding_count ->
        [one] { $finding_count } huomio
       *[other] { $finding_count } huomiota
    }
frame-signatures-empty = Ei vielä allekirjoittajia
frame-signatures-ready =
    { $count ->
        [one] { $count } allekirjoittaja, valmis
       *[other] { $count } allekirjoittajaa, valmis
    }
frame-signatures-open =
    { $count ->
        [one] { $count } allekirjoittaja
       *[other] { $count } allekirjoittajaa
    }, { $finding_count ->
        [one] { $finding_count } huomio
       *[other] { $finding_count } huomiota
    }
frame-signatures-locked = Päättänyt { $approved }/{ $total }, allekirjoittanut { $signed }/{ $total }
frame-in-force-parties = Voimassa: osapuolia { $bound }/{ $total }
frame-in-force-empty = Alkamispäivä puuttuu
frame-in-force-from = { $date } alkaen

## The status line after an action. $what is the action, from the operations.

done-undone = Kumottu: { $what }
done-redone = Tehty uudelleen: { $what }
done-parties-added =
    { $count ->
        [0] Kaikki ovat jo osapuolia.
        [one] { $count } osapuoli lisättiin.
       *[other] { $count } osapuolta lisättiin.
    }
done-taken-in =
    { $count ->
        [0] Uusia toimijoita ei ollut.
        [one] { $count } toimija lisättiin rekisteriin.
       *[other] { $count } toimijaa lisättiin rekisteriin.
    }
done-sections-filled =
    { $count ->
        [0] Tyhjiä kohtia ei ollut.
        [one] { $count } kohta täytettiin mallitekstillä.
       *[other] { $count } kohtaa täytettiin malliteksteillä.
    }
done-pdf-saved = PDF tallennettiin: { $name }
done-file-opened = Tiedosto avattiin katseluohjelmaan tulostettavaksi.
done-pdf-opened = Luonnos avattiin katseluohjelmaan tulostettavaksi.
done-documents-saved =
    { $count ->
        [one] Yksi asiakirja tallennettiin kansioon: { $name }
       *[other] { $count } asiakirjaa tallennettiin kansioon: { $name }
    }
done-bundle-saved = Tiedosto tallennettiin: { $name }
done-extract-saved = Ote tallennettiin: { $name }
done-person-erased =
    { $count ->
        [one] Henkilön tiedot poistettiin { $count } paikasta
       *[other] Henkilön tiedot poistettiin { $count } paikasta
    } ja { $entry_count ->
        [one] { $entry_count } muutoshistorian merkinnästä.
       *[other] { $entry_count } muutoshistorian merkinnästä.
    }
done-register-offers =
    { $count ->
        [0] Tallennettu.
        [one] Tallennettu. Muutos vietiin myös { $count } avoimen sopimuksen osapuoleen.
       *[other] Tallennettu. Muutos vietiin myös { $count } osapuoleen avoimissa sopimuksissa.
    }

## Titles of the system's own dialogs.

dialog-choose-list = Valitse luettelo toimijoista
dialog-choose-agreement = Valitse PDF, jossa sopimus on
dialog-verify = Valitse PDF, joka tarkistetaan
dialog-choose-signed = Valitse sähköisesti allekirjoitettu PDF
dialog-choose-authorisation = Valitse valtuutus
dialog-choose-scans = Valitse skannatut sivut
dialog-save-pdf = Tallenna PDF
dialog-save-documents = Valitse kansio asiakirjoille
dialog-save-bundle = Tallenna Sopu-tiedosto
dialog-save-extract = Tallenna ote henkilön tiedoista
dialog-choose-bundle = Valitse Sopu-tiedosto
