package dev.isomer.demo;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The HTML checker that validator.w3.org runs, here. */
final class NuValidator {
    private final List<String> findings = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    NuValidator() throws Exception {
        ErrorHandler handler = new Findings();
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, handler);
        validator.setUpValidatorAndParsers(handler, true, false);
    }

    /** Its errors and warnings about a page. */
    List<String> check(String page) throws Exception {
        findings.clear();
        InputSource source = new InputSource(new StringReader(page));
        source.setSystemId("page.html");
        validator.checkHtmlInputSource(source);
        return List.copyOf(findings);
    }

    private final class Findings implements ErrorHandler {
        @Override
        public void warning(SAXParseException finding) {
            add("warning", finding);
        }

        @Override
        public void error(SAXParseException finding) {
            add("error", finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            add("error", finding);
        }

        private void add(String severity, SAXParseException finding) {
            findings.add(severity + ", line " + finding.getLineNumber() + ": " + finding.getMessage());
        }
    }
}
