### Who signs, how, and how many originals are made.

originals-one-each = Ett originalexemplar till var och en
originals-one-and-copies = Ett originalexemplar och kopior
originals-page-each = En underskriftssida per part, samlade i ett originalexemplar
signatures-signatory = Undertecknare
signatures-signatories = Undertecknare
signatures-title = Tjänstebeteckning
signatures-capacity = Hur undertecknar
signatures-basis = Grunden för namnteckningsrätten
signatures-deputy = Ersättare
signatures-countersigner = Kontrasignerare
signatures-originals = Antal originalexemplar
