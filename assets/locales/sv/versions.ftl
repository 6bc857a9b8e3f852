# Låsta versioner och deras filer.

version-name = Version { $number }

verdict-genuine = Äkta: filen är byte för byte densamma som den som förvaras i denna arbetsyta.
verdict-genuine-with-additions = Äkta, men något har lagts till efteråt, till exempel en elektronisk underskrift. Början är byte för byte densamma som den förvarade filen.
verdict-data-ok-layout-differs = Uppgifterna i filen motsvarar den låsta versionen, men sidorna är inte den förvarade filens sidor. Använd den förvarade filen.
verdict-altered = Filen har ändrats: den är inte den som denna arbetsyta har låst. Använd den inte.
verdict-unknown-version = Filen uppger sig vara en version som inte finns i denna arbetsyta. Be om arbetsytan av den som låste versionen.
verdict-draft = Utkast: filen är ingen låst version.
verdict-unreadable = Filen innehåller inget avtal, eller så kan det inte läsas.
