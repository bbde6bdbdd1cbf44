package dev.isomer.demo.page;

import static dev.isomer.block.prose.ProseElements.heading;
import static dev.isomer.block.prose.ProseElements.link;
import static dev.isomer.block.prose.ProseElements.paragraph;
import static dev.isomer.block.prose.ProseElements.text;

import dev.isomer.block.Block;
import dev.isomer.block.prose.Prose;
import java.util.List;

/** The reform of policies. */
final class PolicyReform {
    private PolicyReform() {}

    static List<Block> blocks() {
        return List.of(Prose.of(
                heading(3, "ICT&SS Policy Reform"),
                paragraph(
                        text("To support Singapore's Smart Nation initiative, GovTech is enhancing digital "
                                + "transformation by improving service delivery, operations, and policy management to "
                                + "protect ICT systems. The "),
                        link("https://info.standards.tech.gov.sg/", "ICT&SS Policy Reform"),
                        text(" focuses on lean, relevant, and effective policy controls, starting with low-risk "
                                + "systems. This initiative encourages collaboration between government agencies and "
                                + "industry partners to develop rapid, cost-effective, and innovative ICT systems, "
                                + "while ensuring that appropriate risk controls are in place.")),
                paragraph(
                        text("The "),
                        link("https://info.standards.tech.gov.sg/control-catalog/", "catalog of controls"),
                        text(" provides a comprehensive list of guidelines and standards designed to ensure the "
                                + "secure and effective use of ICT assets in government operations. These controls "
                                + "address various aspects of technology management, including security, privacy, data "
                                + "integrity, and system reliability. These controls help government agencies manage "
                                + "risks and implement innovative solutions efficiently, while maintaining compliance "
                                + "with regulatory and policy requirements.")),
                paragraph(
                        text("For more details, visit the "),
                        link("https://info.standards.tech.gov.sg/", "ICT&SS Policy Reform website."))));
    }
}
