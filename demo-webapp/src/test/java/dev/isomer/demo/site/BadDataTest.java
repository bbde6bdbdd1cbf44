package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_config.yml | description: D | title | is missing",
                "_config.yml | 'title: T\\ntitle: U\\ndescription: D' | title | is there twice",
                "_config.yml | 'title: [T]\\ndescription: D' | title | must be text",
                "_config.yml | 'title: T\\n"
                        + "description: D\\n"
                        + "demo_paths:\\n"
                        + "  /no/:\\n"
                        + "    - /x/' | demo_paths./no/ | is no page's permalink",
                "_config.yml | 'title: T\\n"
                        + "description: D\\n"
                        + "demo_paths:\\n"
                        + "  /no/:\\n"
                        + "    - x' | demo_paths./no/ | start and end with a slash",
                "_data/navigation.yml | 'links:\\n  - url: /x/' | links[0].title | is missing",
                "_data/navigation.yml | 'links:\\n  - title: X' | links[0].title | needs exactly one of",
                "_data/navigation.yml | 'links:\\n"
                        + "  - title: X\\n"
                        + "    url: /x/\\n"
                        + "    collection: our-guides' | links[0].title | needs exactly one of",
                "_data/navigation.yml | 'links:\\n"
                        + "  - title: X\\n"
                        + "    collection: none' | links[0].collection | names no collection: none",
                "_data/navigation.yml | 'links:\\n"
                        + "  - title: X\\n"
                        + "    resource_room: true' | links[0].resource_room | is not supported",
                "_data/navigation.yml | 'links:\\n"
                        + "  - title: X\\n"
                        + "    url: javascript:alert(1)' | links[0].url | must start with /",
                "_data/navigation.yml | 'links:\\n"
                        + "  - title: X\\n"
                        + "    url: //example.org/' | links[0].url | must start with /",
                "_data/navigation.yml | 'links:\\n"
                        + "  - title: X\\n"
                        + "    url: /x/\\n"
                        + "    external: maybe' | links[0].external | must be true or false",
                "_data/navigation.yml | 'links:\\n"
                        + "  - title: X\\n"
                        + "    url: /x/\\n"
                        + "    sublinks:\\n"
                        + "      - title: Y' | links[0].sublinks[0].url | is missing",
                "_data/navigation.yml | 'links: all' | links | must be a list",
                "_data/navigation.yml | 'links:\\n  - X' | links[0] | must hold keys with values",
                "_data/footer.yml | notice: N | copyright_year | is missing",
                "_our-guides/collection.yml | 'collections: {}' | collections.our-guides | is missing",
                "_our-guides/collection.yml | 'collections: {our-guides: {order: [No.md]}}' |"
                        + " collections.our-guides.order[0] | names a page that is not there",
                "_our-guides/collection.yml | 'collections: {our-guides: {order: [In Depth/.keep]}}' |"
                        + " collections.our-guides.order | names no page",
                "_our-guides/First.md | '---\\npermalink: /x/\\n---\\n' | title | is missing",
                "_our-guides/First.md | '---\\ntitle: X\\n---\\n' | permalink | is missing",
                "_our-guides/First.md | '---\\ntitle: X\\npermalink: x\\n---\\n' | permalink | must be a path",
                "_our-guides/Last.md | '---\\n"
                        + "title: X\\n"
                        + "permalink: /our-guides/first/\\n"
                        + "---\\n"
                        + "' | permalink | belongs to another page already",
            })
    void isReportedWithFileAndKey(String file, String text, String key, String problem) {
        SiteDataException error = error(MemoryFiles.site().with(file, text.replace("\\n", "\n")));

        assertThat(error.getFile()).isEqualTo(file);
        assertThat(error.getKey()).isEqualTo(key);
        assertThat(error).hasMessageStartingWith(file + ": " + key + " ").hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_config.yml | 'title: [' | is not valid YAML",
                "_config.yml | '' | must hold keys with values",
                "_config.yml | '- a' | must hold keys with values",
                "_config.yml | 'a: &a [1]\\nb: *a' | is not valid YAML",
                "_our-guides/First.md | '<p>Text</p>' | has no readable front matter",
                "_our-guides/First.md | '---\\ntitle: X' | has no readable front matter",
            })
    void isReportedWithTheFileWhenNoKeyCanBeNamed(String file, String text, String problem) {
        SiteDataException error = error(MemoryFiles.site().with(file, text.replace("\\n", "\n")));

        assertThat(error.getFile()).isEqualTo(file);
        assertThat(error).hasMessageStartingWith(file + ": ").hasMessageContaining(problem);
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThat(error(MemoryFiles.site().without("_data/footer.yml")))
                .hasMessageStartingWith("_data/footer.yml: cannot be read");
    }

    private static SiteDataException error(MemoryFiles files) {
        return catchThrowableOfType(SiteDataException.class, files::read);
    }
}
