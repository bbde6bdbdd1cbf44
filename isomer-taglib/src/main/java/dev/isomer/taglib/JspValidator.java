package dev.isomer.taglib;

import jakarta.servlet.jsp.tagext.PageData;
import jakarta.servlet.jsp.tagext.TagLibraryValidator;
import jakarta.servlet.jsp.tagext.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Tells the author of a JSP what is wrong with its tags when it is compiled: all of it at once, before a visitor comes.
 *
 * <pre>{@code
 * <iso:accordion background="blue">   // <iso:accordion>: background is "blue"; allowed: white, gray
 * }</pre>
 *
 * <p>It judges what is written, not what expressions will give; that the tags do. Source: Jakarta Pages, section
 * "Translation-Time Validation".
 */
public final class JspValidator extends TagLibraryValidator {
    private static final System.Logger LOG = System.getLogger(JspValidator.class.getPackageName());

    /** What is wrong, or null where nothing is. */
    @Override
    public ValidationMessage @Nullable [] validate(String prefix, String uri, PageData page) {
        JspChecks checks = new JspChecks();
        try (InputStream xml = page.getInputStream()) {
            JspView.read(xml, uri, checks);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            LOG.log(Level.WARNING, "A JSP with tags of " + uri + " could not be checked when it was compiled.", e);
        }
        return checks.messages();
    }
}
