package dev.isomer.taglib;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Texts that template engines and expression languages take for something to run. */
public final class Expressions {
    private Expressions() {}

    /** Those of this project. */
    public static List<String> own() {
        return List.of(
                "${7*7}",
                "#{7*7}",
                "%{7*7}",
                "@{7*7}",
                "*{7*7}",
                "{{7*7}}",
                "[[${7*7}]]",
                "${canary.touched}",
                "#{canary.touched}",
                "%{canary.touched}",
                "${'${canary.touched}'}",
                "\\${canary.touched}",
                "${pageContext.request}",
                "${applicationScope}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "<%= application.getAttribute(\"canary\") %>",
                "<%@ include file=\"/WEB-INF/web.xml\" %>",
                "<jsp:include page=\"/WEB-INF/web.xml\"/>",
                "<c:out value=\"${canary.touched}\"/>",
                "<iso:page src=\"secret.md\"/>",
                "a\"${canary.touched}\"b",
                "a' ${canary.touched} 'b");
    }

    /** Those of others; aborts the test where the data is missing. */
    public static List<String> ofOthers() throws IOException {
        String told = System.getProperty("isomer.testdata");
        Path data = told == null ? Path.of("../../shared") : Path.of(told);
        Path file =
                data.resolve("attacks/text-patt-el-ssti.json").toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            Assumptions.abort(file + " not found: set -Disomer.testdata=DIR, or lay the data in ../shared");
        }
        return new ObjectMapper().readValue(file.toFile(), new TypeReference<List<String>>() {});
    }
}
