package uk.frontdoor.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Chromium as it is installed on this machine. Without one, the tests that need it are skipped and say what to install. */
public final class ABrowser implements AutoCloseable {
    private static final Path NONE = Path.of("none");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> refused = new CopyOnWriteArrayList<>();

    private ABrowser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    public static ABrowser start() {
        Path program = installed().orElse(NONE);
        assumeTrue(
                program != NONE,
                "No Chromium: browser tests are skipped. Install it (Debian: apt-get install chromium) or set CHROMIUM.");
        return new ABrowser(program);
    }

    /** Somebody who opens the site for the first time. */
    public Page visitor(String url, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(url)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setViewportSize(1280, 900)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(30_000);
        context.onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) {
                refused.add(said.text());
            }
        });
        return context.newPage();
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        assertThat(refused).as("what the Content-Security-Policy of our pages kept from them").isEmpty();
    }
}
