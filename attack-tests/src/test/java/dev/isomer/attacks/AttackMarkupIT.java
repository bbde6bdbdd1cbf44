package dev.isomer.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.safe.HtmlSanitizer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Markup of attackers, wherever markup may stand: nothing runs, and nothing is left that should not be. */
class AttackMarkupIT {
    private static Vectors vectors;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        vectors = new Vectors("html");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isHarmless(Profile profile) throws IOException {
        long start = System.currentTimeMillis();
        Outputs outputs = outputs(Isomer.standard().with(profile));
        AllowedMarkup allowed = profile == Profile.WEB ? AllowedMarkup.WEB : AllowedMarkup.SOURCE;
        requireHarmless("markup in " + profile, outputs, allowed, start);
    }

    @Test
    void isHarmlessWhenSanitizedAsPageContent() throws IOException {
        sanitized("markup sanitized as page content", HtmlSanitizer.pageContent(), AllowedMarkup.SOURCE);
    }

    @Test
    void isHarmlessWhenSanitizedAsUntrusted() throws IOException {
        sanitized("markup sanitized as untrusted", HtmlSanitizer.untrusted(), AllowedMarkup.UNTRUSTED);
    }

    private static void sanitized(String what, HtmlSanitizer sanitizer, AllowedMarkup allowed) throws IOException {
        long start = System.currentTimeMillis();
        Outputs outputs = new Outputs();
        for (Vectors.Vector vector : vectors.all()) {
            outputs.add(
                    vector.toString(),
                    sanitizer.sanitize(vector.payload()).html().html());
        }
        requireHarmless(what, outputs, allowed, start);
    }

    private static void requireHarmless(String what, Outputs outputs, AllowedMarkup allowed, long start)
            throws IOException {
        try (Judge judge = new Judge(chromium.browser(), allowed)) {
            List<Finding> findings = judge.judge(outputs.distinct());
            Report.add(what, vectors, outputs, findings, start);
            assertThat(findings).isEmpty();
        }
    }

    private static Outputs outputs(Isomer isomer) {
        Outputs outputs = new Outputs();
        for (Vectors.Vector vector : vectors.all()) {
            for (MarkupSlot slot : MarkupSlot.values()) {
                outputs.add(slot + " " + vector, slot.render(isomer, vector.payload()));
            }
        }
        return outputs;
    }
}
