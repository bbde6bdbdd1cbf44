package dev.isomer.taglib;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What neither jar of the library does, because holes have come of it elsewhere. */
@AnalyzeClasses(packages = "dev.isomer", importOptions = DoNotIncludeTests.class)
class ForbiddenCallsTest {
    private static final Set<String> OF_VISITORS = Set.of(
            "getParameter",
            "getParameterMap",
            "getParameterNames",
            "getParameterValues",
            "getQueryString",
            "getRequestURI",
            "getRequestURL",
            "getHeader",
            "getHeaders",
            "getCookies",
            "getReader",
            "getPart",
            "getParts");

    private static final Set<String> OF_REGULAR_EXPRESSIONS = Set.of("matches", "replaceAll", "replaceFirst");

    @ArchTest
    static final ArchRule NO_EXPRESSION_IS_EVALUATED = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.el.ExpressionFactory")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.el.ELProcessor")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.el.ELManager")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.el.ValueExpression")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.el.MethodExpression")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("jakarta.servlet.jsp.el..", "javax.script.."));

    @ArchTest
    static final ArchRule NO_TAG_READS_MORE_OF_A_REQUEST_THAN_ITS_LANGUAGE = noClasses()
            .that()
            .doNotHaveSimpleName("LabelLanguage")
            .and()
            .doNotHaveSimpleName("FileCaching") // no tag: compares the URL with its own, and writes nothing of it
            .should()
            .callMethodWhere(call("what visitors send", "jakarta.servlet.", OF_VISITORS))
            .because("tags that copied parameters into links have made holes elsewhere");

    @ArchTest
    static final ArchRule NO_XML_IS_PARSED = noClasses()
            .that()
            .doNotHaveSimpleName("JspView")
            .and()
            .doNotHaveSimpleName("JspValidator")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.xml..", "org.w3c..", "org.xml.."))
            .because("only the view of a JSP is XML, which the container writes when it compiles the JSP");

    @ArchTest
    static final ArchRule NOTHING_IS_DESERIALISED_RUN_OR_LOADED = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Labels") // they open properties files with the loader of the application
            .should()
            .dependOnClassesThat(describe(
                    "that deserialise, run or load",
                    type -> Set.of(
                                    "java.io.ObjectInputStream",
                                    "java.io.ObjectOutputStream",
                                    "java.lang.Runtime",
                                    "java.lang.ProcessBuilder",
                                    "java.lang.ClassLoader",
                                    "java.net.URLClassLoader",
                                    "java.net.Socket")
                            .contains(type.getFullName())))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.rmi..", "javax.naming..", "java.sql.."))
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule ONLY_THE_RESOLVER_OF_MODELS_REFLECTS = noClasses()
            .that()
            .doNotHaveSimpleName("ModelResolver")
            .and()
            .doNotHaveSimpleName("Accessors")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect.."));

    @ArchTest
    static final ArchRule ONLY_FILES_OF_THE_WAR_ARE_OPENED_BY_URL = noClasses()
            .that()
            .doNotHaveSimpleName("PackedFile")
            .should()
            .callMethodWhere(
                    call("a URL being opened", "java.net.URL", Set.of("openConnection", "openStream", "getContent")));

    @ArchTest
    static final ArchRule NO_REGULAR_EXPRESSION_IS_COMPILED_ON_THE_WAY = noClasses()
            .should()
            .callMethodWhere(call("a text being matched", "java.lang.String", OF_REGULAR_EXPRESSIONS));

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal();

    private static DescribedPredicate<JavaCall<?>> call(String what, String owner, Set<String> names) {
        return describe(what, call -> {
            JavaClass target = call.getTargetOwner();
            return target.getFullName().startsWith(owner) && names.contains(call.getName());
        });
    }
}
