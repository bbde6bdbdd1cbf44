package dev.isomer.views;

import dev.isomer.taglib.MarkdownSample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The applications of docs/other-views.md, one a section. A sample whose note is a path is a file, and one whose note is a
 * request, {@code GET /grants}, is the answer.
 */
final class DocumentedFiles {
    private static final String REQUEST = "GET ";

    private final List<MarkdownSample> samples;

    private DocumentedFiles(List<MarkdownSample> samples) {
        this.samples = samples;
    }

    static DocumentedFiles read() {
        Path project = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(project.resolve("docs/other-views.md"))) {
            project = project.getParent();
        }
        return new DocumentedFiles(MarkdownSample.read(project, Path.of("docs/other-views.md")).stream()
                .filter(MarkdownSample::isOfAnApplication)
                .toList());
    }

    /** The headings above files. */
    Set<String> sections() {
        Set<String> sections = new LinkedHashSet<>();
        samples.forEach(sample -> sections.add(sample.section()));
        return sections;
    }

    List<MarkdownSample> of(String section) {
        return samples.stream()
                .filter(sample -> sample.section().equals(section))
                .filter(sample -> !sample.note().startsWith(REQUEST))
                .toList();
    }

    /** What the page says that a section's application answers. */
    String answer(String section) {
        return samples.stream()
                .filter(sample -> sample.section().equals(section))
                .filter(sample -> sample.note().startsWith(REQUEST))
                .map(MarkdownSample::code)
                .findFirst()
                .orElseThrow();
    }
}
