### An agreement taken in again from its PDF: what the file holds, and what differs from what is here.

## The window

opening-from-pdf = Öppna ur PDF
opening-title = Avtal ur PDF
opening-source = Fil
opening-date = Datum
opening-parties =
    { $count ->
        [one] { $count } part
       *[other] { $count } parter
    }
opening-new = Det här avtalet finns ännu inte här. Parter som saknas läggs också till bland organisationerna. Uppgifter som redan finns ändras inte.
opening-same = Samma avtal finns redan här, och texten är densamma.
opening-different = Det här avtalet finns redan här, men med en annan text. Det ersätts inte, men du kan ta in avtalet i PDF-filen som kopia.
opening-differences = Skillnader
opening-take-in = Ta in
opening-as-copy = Ta in som kopia
opening-show-here = Visa avtalet
opening-done = Avtalet togs in.

## What differs between two texts of one agreement: the kind of item, and the names of those that differ.

difference-identity = Grunduppgifter: namn, slag, språk, datum eller annan beteckning
difference-purpose = Syfte
difference-terms = Giltighet eller andra villkor
difference-only-in-file = { $what }, bara i PDF-filen: { $names }
difference-only-here = { $what }, bara här: { $names }
difference-changed = { $what }, annat innehåll: { $names }
difference-order = { $what }: annan ordning
difference-more =
    { $count ->
        [one] { $names } och { $count } till
       *[other] { $names } och { $count } till
    }
