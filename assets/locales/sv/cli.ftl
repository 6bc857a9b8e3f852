### Words of sopu-cli, the program without a window.

cli-about = Ett samarbetsavtal mellan många parter, från den första listan till underskrifterna.
cli-no-findings = Inga anmärkningar.
cli-written = Skrivet: { $path }
