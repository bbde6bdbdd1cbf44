package dev.isomer.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern PICTURE = Pattern.compile("(?<=<img [^>]{0,300}src=\")/images/[^\"]+");
    private static final long MOST_BYTES = 300_000;

    @Test
    void ofTheRebuiltPageAreThereInTheTypeTheirNamesSay() throws IOException {
        Set<String> pictures = pictures();

        assertThat(pictures).hasSize(7);
        for (String picture : pictures) {
            assertThat(format(file(picture))).as(picture).isEqualTo(picture.endsWith(".png") ? "png" : "jpeg");
        }
    }

    @Test
    void areSmallTogether() throws IOException {
        long bytes = 0;
        for (String picture : pictures()) {
            bytes += Files.size(file(picture));
        }

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static Set<String> pictures() throws IOException {
        Site site = Site.read(new DirectoryFiles(WEBAPP.resolve("WEB-INF/site")), new FrontMatterReader());
        SitePage page = site.page("/industry-collaboration/");
        Set<String> pictures = new LinkedHashSet<>(Set.of(page.getImage()));
        PICTURE.matcher(Files.readString(WEBAPP.resolve("WEB-INF/site").resolve(page.getSource())))
                .results()
                .map(MatchResult::group)
                .forEach(pictures::add);
        return pictures;
    }

    private static Path file(String picture) {
        return WEBAPP.resolve(picture.substring(1));
    }

    private static String format(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            assertThat(reader.read(0).getWidth()).isGreaterThanOrEqualTo(600);
            return reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
