package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.isomer.Isomer;
import dev.isomer.block.BlockDocumentation;
import dev.isomer.block.BlockDocumentation.Option;
import dev.isomer.block.BlockType;
import jakarta.servlet.jsp.tagext.SimpleTag;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** The tag library descriptor says what the tag classes do, in words for authors. */
class TldTest {
    private static final Set<String> WITHOUT_ELEMENT = Set.of("prose", "page", "block");

    /** Options that a tag has in another form: content as text, HTML or body. */
    private static final Map<String, List<String>> INSTEAD = Map.of(
            "cards", List.of("items"),
            "items", List.of("items"),
            "content", List.of("text", "html"),
            "summary", List.of("summary", "summaryHtml"));

    private static final String SCHEMAS = "/jakarta/servlet/resources/";

    static List<Tld.Tag> tags() throws Exception {
        return Tld.read().tags();
    }

    @Test
    void followsItsSchema() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver(schemas());
        Schema schema = factory.newSchema(getClass().getResource(SCHEMAS + "web-jsptaglibrary_3_1.xsd"));
        try (InputStream tld = getClass().getResourceAsStream(Tld.PATH)) {
            assertThatCode(() -> schema.newValidator().validate(new StreamSource(tld)))
                    .doesNotThrowAnyException();
        }
    }

    /** The schemas that the jars of the Servlet API and of Jetty bring, instead of those in the net. */
    private static LSResourceResolver schemas() throws ReflectiveOperationException {
        DOMImplementationLS dom =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        return (type, namespace, publicId, systemId, baseUri) -> {
            String name = systemId.substring(systemId.lastIndexOf('/') + 1);
            String path = name.equals("xml.xsd") ? "/org/eclipse/jetty/xml/xml.xsd" : SCHEMAS + name;
            LSInput input = dom.createLSInput();
            input.setSystemId(systemId);
            input.setByteStream(TldTest.class.getResourceAsStream(path));
            return input;
        };
    }

    @ParameterizedTest
    @MethodSource("tags")
    void tagClassHasASetterForEachAttribute(Tld.Tag tag) throws ReflectiveOperationException {
        Class<?> type = Class.forName(tag.className());
        assertThat(type).isPublic();
        assertThatCode(type::getConstructor).doesNotThrowAnyException();
        Map<String, String> declared =
                tag.attributes().stream().collect(Collectors.toMap(Tld.Attribute::name, Tld.Attribute::type));
        assertThat(setters(type)).isEqualTo(declared);
    }

    /** Property and type of the setters that this library has written, but for those that all tags have. */
    private static Map<String, String> setters(Class<?> type) {
        Set<String> ofAllTags =
                Arrays.stream(SimpleTag.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getPackage() == TldTest.class.getPackage())
                .filter(method -> !ofAllTags.contains(method.getName()))
                .filter(method -> method.getName().startsWith("set") && method.getParameterCount() == 1)
                .collect(Collectors.toMap(TldTest::property, method -> method.getParameterTypes()[0].getName()));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void errorsListTheAttributesThatTheTagHas(Tld.Tag tag) throws ReflectiveOperationException {
        if (Class.forName(tag.className()).getConstructor().newInstance() instanceof BlockTag block) {
            assertThat(block.further().own().names())
                    .isEqualTo(
                            tag.attributes().stream().map(Tld.Attribute::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void tagsOfElementsTakeGlobalAttributes(Tld.Tag tag) throws ReflectiveOperationException {
        boolean isOfABlock = BlockTag.class.isAssignableFrom(Class.forName(tag.className()));
        assertThat(tag.takesOthers()).isEqualTo(isOfABlock && !WITHOUT_ELEMENT.contains(tag.name()));
    }

    private static String property(Method setter) {
        String name = setter.getName().substring("set".length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void tagAndAttributesAreDescribedInSentences(Tld.Tag tag) {
        assertThat(tag.description()).matches("(?s)[A-Z].*\\.");
        assertThat(tag.attributes())
                .allSatisfy(attribute ->
                        assertThat(attribute.description()).as(attribute.name()).matches("(?s).+\\."));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void tagHasAnExampleOfItself(Tld.Tag tag) {
        assertThat(tag.example()).contains("<iso:" + tag.name());
        assertThat(tag.html()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void attributesTakeExpressions(Tld.Tag tag) {
        assertThat(tag.attributes())
                .filteredOn(attribute -> !attribute.expression())
                .extracting(Tld.Attribute::name)
                .isSubsetOf("var");
    }

    /** What the documentation of a block lists is an attribute of its tag, and the other way round. */
    @ParameterizedTest
    @MethodSource("tagsOfBlocks")
    void attributesAreTheOptionsOfTheBlock(Tld.Tag tag) {
        BlockType<?> type = Isomer.standard().blockTypes().named(tag.name()).orElseThrow();
        List<Option> options =
                BlockDocumentation.of(type).options().get(type.model().getSimpleName());
        Set<String> attributes =
                tag.attributes().stream().map(Tld.Attribute::name).collect(Collectors.toSet());
        Set<String> expected = new HashSet<>();
        options.forEach(option -> expected.addAll(INSTEAD.getOrDefault(option.name(), List.of(option.name()))));

        assertThat(attributes).containsAll(expected);
        assertThat(attributes)
                .filteredOn(attribute -> !expected.contains(attribute))
                .isSubsetOf("alt", "decorative", "headingLevel", "loading");
        assertThat(options)
                .filteredOn(Option::required)
                .filteredOn(option -> !INSTEAD.containsKey(option.name()))
                .allSatisfy(option -> assertThat(tag.attributes())
                        .filteredOn(Tld.Attribute::required)
                        .extracting(Tld.Attribute::name)
                        .contains(option.name()));
    }

    static List<Tld.Tag> tagsOfBlocks() throws Exception {
        List<Tld.Tag> tags = tags().stream()
                .filter(tag -> Isomer.standard().blockTypes().named(tag.name()).isPresent())
                .filter(tag -> !tag.name().equals("prose")) // its content is HTML, its options are nodes
                .toList();
        assertThat(tags).hasSize(7);
        return tags;
    }

    @ParameterizedTest
    @MethodSource("tags")
    void tagHasANameForPeople(Tld.Tag tag) {
        assertThat(tag.displayName()).matches("[A-Z][a-z]+(?: [a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("tags")
    void typesAreTextUnlessTheySayHtmlOrValues(Tld.Tag tag) {
        assertThat(tag.attributes()).allSatisfy(attribute -> {
            boolean isObject = attribute.name().matches("html|.*Html|items|value");
            assertThat(attribute.type())
                    .as(attribute.name())
                    .isEqualTo(isObject ? "java.lang.Object" : "java.lang.String");
        });
    }

    @Test
    void functionsAreMethodsWithDescriptionAndExample() throws Exception {
        List<Tld.Function> functions = Tld.read().functions();

        assertThat(functions).extracting(Tld.Function::name).containsExactly("text", "html", "untrustedHtml", "url");
        assertThat(functions)
                .allSatisfy(function -> assertThat(function.className()).isEqualTo(Functions.class.getName()));
        assertThat(functions).extracting(Tld.Function::signature).containsExactlyInAnyOrderElementsOf(signatures());
        assertThat(functions).allSatisfy(function -> {
            assertThat(function.description()).matches("(?s)[A-Z].*\\.");
            assertThat(function.example()).contains("${iso:" + function.name() + "(");
        });
    }

    private static List<String> signatures() {
        return Arrays.stream(Functions.class.getMethods())
                .filter(method -> method.getDeclaringClass() == Functions.class)
                .map(method -> method.getReturnType().getName() + " " + method.getName() + "("
                        + method.getParameterTypes()[0].getName() + ")")
                .toList();
    }

    /**
     * Not every container finds tag files in a jar, and GlassFish and Payara refuse a descriptor with an icon, although the
     * schema allows it.
     */
    @Test
    void holdsNothingThatAContainerCannotRead() throws Exception {
        try (InputStream tld = getClass().getResourceAsStream(Tld.PATH)) {
            assertThat(new String(tld.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<tag>")
                    .doesNotContain("<tag-file>")
                    .doesNotContain("<icon>");
        }
    }

    @Test
    void holdsEveryTagOnce() throws Exception {
        assertThat(tags())
                .extracting(Tld.Tag::name)
                .containsExactlyInAnyOrder(
                        "cardGrid",
                        "card",
                        "accordion",
                        "details",
                        "iframe",
                        "image",
                        "quote",
                        "prose",
                        "page",
                        "block",
                        "styles",
                        "script");
    }
}
