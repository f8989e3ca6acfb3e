package uk.frontdoor.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at a page as it stands: on a small phone, a phone and a desk. Nothing may overflow, axe-core may find nothing, and
 * a picture is left for people to look at. The same markup is looked at once: many routes lead over the same pages.
 */
public final class Looked {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int SMALLEST = 320;
    /** 1280 by 1024 pixels at 400 % leave 320 by 256. */
    private static final int ZOOMED = 256;

    private static final String[] SOMEBODY = {"Testwell", "Effie", "Ottilie", "Linnet", "Robin", "Wren"};
    private static final List<Integer> WIDTHS = List.of(375, 1280);
    private static final String AXE = script();
    private static final String RUN =
            """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.target + ' ' + node.failureSummary).join(' | '));
            }
            """;

    private static final Set<String> MARKUP = ConcurrentHashMap.newKeySet();

    private Looked() {}

    public static void at(Page page, String name) {
        assertThat(page.title()).as("window title of " + name).isNotBlank();
        nobodyIsNamedAround(page, name);
        if (!MARKUP.add(markup(page))) {
            return;
        }
        resize(page, SMALLEST);
        assertThat(overflow(page)).as("what overflows on %s at %d px", name, SMALLEST).isEmpty();
        page.setViewportSize(SMALLEST, ZOOMED);
        assertThat(overflow(page)).as("what overflows on %s at 400 %% of a desk's screen", name).isEmpty();
        assertThat(hidden(page)).as("what a sticky part hides on %s at 400 %%", name).isEqualTo(false);
        for (int width : WIDTHS) {
            resize(page, width);
            assertThat(overflow(page)).as("what overflows on %s at %d px", name, width).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve("%s-%d.png".formatted(name, width)))
                    .setFullPage(true));
            assertThat(violations(page)).as("axe-core on %s at %d px", name, width).isEmpty();
        }
    }

    /** Tab, history and disk of a shared machine tell nobody of a child. */
    private static void nobodyIsNamedAround(Page page, String name) {
        assertThat(page.title() + " " + page.url().replaceAll("[0-9a-f-]{36}", ""))
                .as("title and address of " + name)
                .doesNotContainIgnoringCase(SOMEBODY)
                .doesNotContainPattern("[0-9]{10}");
        assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                .as("what the browser keeps of " + name)
                .isEqualTo(0);
    }

    /** Without what is new each time a page is made, and looks the same: tokens and ids. */
    private static String markup(Page page) {
        return String.valueOf(page.evaluate("() => document.documentElement.outerHTML"))
                .replaceAll("value=\"[A-Za-z0-9_-]{40,}\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
    }

    /** Whether a part that stays in place takes more than half of the screen. */
    private static Object hidden(Page page) {
        return page.evaluate(
                """
                () => [...document.querySelectorAll('body *')].some(each =>
                  ['sticky', 'fixed'].includes(getComputedStyle(each).position) && each.offsetHeight > window.innerHeight / 2)
                """);
    }

    private static void resize(Page page, int width) {
        page.setViewportSize(width, width < 1000 ? 740 : 900);
    }

    private static List<?> overflow(Page page) {
        return (List<?>) page.evaluate(
                """
                () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
                  [...document.querySelectorAll('body *')]
                    .filter(each => each.getBoundingClientRect().right > window.innerWidth + 1)
                    .map(each => each.tagName + '.' + each.className)
                    .slice(0, 5)
                """);
    }

    private static List<?> violations(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream stream = Objects.requireNonNull(Looked.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
