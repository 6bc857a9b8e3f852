### Words of sopu-cli, the program without a window.

cli-about = Monen osapuolen yhteistyösopimus ensimmäisestä luettelosta allekirjoitukseen.
cli-no-findings = Ei huomioita.
cli-written = Kirjoitettu: { $path }
