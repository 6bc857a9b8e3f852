### Words of sopu-cli, the program without a window.

cli-about = A cooperation agreement of many parties, from the first list to the signatures.
cli-no-findings = No findings.
cli-written = Written: { $path }
