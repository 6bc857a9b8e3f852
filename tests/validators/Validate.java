// Validates the PDF files named on standard input, one a line, against PDF/A-3a and PDF/UA-1 with veraPDF.
//
// For each file and profile one line: the file, a tab, the profile, a tab, and the failed rules as CLAUSE-TEST, parted by
// blanks; nothing after the last tab where all is well. A line beginning with "#" explains the failed rules above it.

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

public final class Validate {
    private static final String[] PROFILES = {"PDFA-3A", "PDFUA-1"};

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, ValidationProfile> profiles = new LinkedHashMap<>();
        for (String name : PROFILES) {
            try (InputStream xml = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
                profiles.put(name, Profiles.profileFromXml(xml));
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = files.readLine(); file != null; file = files.readLine()) {
            for (Map.Entry<String, ValidationProfile> profile : profiles.entrySet()) {
                validate(file, profile.getKey(), profile.getValue(), out);
            }
        }
    }

    private static void validate(String file, String name, ValidationProfile profile, PrintStream out) throws Exception {
        TreeSet<String> rules = new TreeSet<>();
        List<String> reasons = new ArrayList<>();
        try (GFModelParser parser = GFModelParser.createModelWithFlavour(new File(file), profile.getPDFAFlavour())) {
            ValidationResult result = ValidatorFactory.createValidator(profile, 10, false).validate(parser);
            for (RuleId rule : result.getFailedChecks().keySet()) {
                rules.add(rule.getClause() + "-" + rule.getTestNumber());
            }
            for (TestAssertion failure : result.getTestAssertions()) {
                if (failure.getStatus() == TestAssertion.Status.FAILED && reasons.size() < 5) {
                    RuleId rule = failure.getRuleId();
                    String place = failure.getLocation().getContext();
                    reasons.add(rule.getClause() + "-" + rule.getTestNumber() + " " + failure.getMessage() + " at " + place);
                }
            }
            if (!result.isCompliant() && rules.isEmpty()) {
                rules.add("unnamed");
            }
        } catch (org.verapdf.core.VeraPDFException error) {
            rules.add("unreadable");
            reasons.add(String.valueOf(error.getMessage()));
        }
        out.println(file + "\t" + name + "\t" + String.join(" ", rules));
        for (String reason : reasons) {
            out.println("# " + reason.replaceAll("\\s+", " "));
        }
    }
}
