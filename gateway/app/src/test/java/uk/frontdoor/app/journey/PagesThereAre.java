package uk.frontdoor.app.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which pages a running gateway can write, as it says itself. */
final class PagesThereAre {
    /** They answer by leading to another page, whatever is asked. */
    private static final Set<String> LEAD_ON = Set.of(
            "/", "/refer/exit", "/refer/continue", "/refer/attachments/add", "/refer/attachments/remove");

    /** Written when the database is away, which would stop this gateway: ReferLeavingBrowserIT looks at it. */
    private static final Set<String> WITHOUT_A_DATABASE = Set.of("refer/not-sent");

    private PagesThereAre() {}

    /** Every address that answers GET with a page. */
    static Set<String> mappings(RequestMappingHandlerMapping mappings) {
        Set<String> found = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> isPage(entry.getKey(), entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(LEAD_ON);
        return found;
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && method.getBeanType().isAnnotationPresent(Controller.class)
                && method.getReturnType().getParameterType().equals(String.class)
                && method.getBeanType().getName().startsWith("uk.frontdoor");
    }

    /** Whole pages, and not the parts they are made of. */
    static Set<String> templates() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Resource each : new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html")) {
            String name = each.getURL().toString().replaceFirst(".*/templates/", "").replace(".html", "");
            if (each.getContentAsString(StandardCharsets.UTF_8).contains("<body") && !name.equals("layout")) {
                found.add(name);
            }
        }
        found.removeAll(WITHOUT_A_DATABASE);
        return found;
    }
}
