package dev.isomer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Imports go down the table; between blocks there are two edges. */
@AnalyzeClasses(packages = "dev.isomer", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> LAYERS = List.of(
            "dev.isomer.diagnostic",
            "dev.isomer.safe",
            "dev.isomer.html",
            "dev.isomer.block",
            "dev.isomer.block.*",
            "dev.isomer.page",
            "dev.isomer");

    /** A card has a picture, and the summary of details is prose. */
    private static final Map<String, Set<String>> EDGES_BETWEEN_BLOCKS = Map.of(
            "dev.isomer.block.card", Set.of("dev.isomer.block.image"),
            "dev.isomer.block.accordion", Set.of("dev.isomer.block.prose"));

    @ArchTest
    static final ArchRule IMPORTS_GO_DOWN = classes().should(new ArchCondition<>("import only what lies below") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith("dev.isomer"))
                    .filter(dependency -> !mayImport(
                            type.getPackageName(), dependency.getTargetClass().getPackageName()))
                    .forEach(
                            dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
        }
    });

    @ArchTest
    static final ArchRule ONLY_READERS_SEE_THE_PARSER = noClasses()
            .that()
            .haveSimpleNameEndingWith("Renderer")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    private static boolean mayImport(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        return isBlock(from) && isBlock(to)
                ? EDGES_BETWEEN_BLOCKS.getOrDefault(from, Set.of()).contains(to)
                : layer(to) < layer(from);
    }

    private static boolean isBlock(String name) {
        return name.startsWith("dev.isomer.block.");
    }

    private static int layer(String name) {
        int layer = LAYERS.indexOf(isBlock(name) ? "dev.isomer.block.*" : name);
        if (layer < 0) {
            throw new IllegalStateException("The package " + name + " is not in the table: give it a place");
        }
        return layer;
    }
}
