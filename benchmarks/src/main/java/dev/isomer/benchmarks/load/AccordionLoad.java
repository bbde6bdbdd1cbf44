package dev.isomer.benchmarks.load;

import static dev.isomer.block.prose.ProseElements.paragraph;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.prose.Prose;
import java.util.List;
import java.util.stream.IntStream;

/** Details whose content is one paragraph: HTML to trust for the peers, prose for the library. */
final class AccordionLoad {
    private static final int COUNT = 20;

    private AccordionLoad() {}

    static Load load() {
        List<Details> details =
                IntStream.range(0, COUNT).mapToObj(AccordionLoad::details).toList();
        Accordion accordion = Accordion.builder().items(details).build();
        List<DetailsItem> items = details.stream().map(AccordionLoad::item).toList();
        return new Load("accordion", List.of(new AccordionPart(accordion.className(), items)), Content.of(accordion));
    }

    private static Details details(int index) {
        return Details.builder("Question " + index + Texts.escaped(index) + Texts.accented(index))
                .content(Prose.of(paragraph("What there is to say about it, in one or two sentences of a usual length."
                        + " The second of them says who may ask" + Texts.escaped(index) + ".")))
                .build();
    }

    private static DetailsItem item(Details details) {
        Isomer isomer = Isomer.standard().with(Profile.SOURCE);
        return new DetailsItem(
                details.summary().text(), null, isomer.render(details.content().get(0)));
    }
}
